package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bayan.exchange.TermMarker;
import org.bayan.exchange.internal.Titles;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;

/** The page as a whole. */
public final class ReportPage {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final BitextProject project;
  private final Side source;
  private final Side target;
  private final List<Row> rows;
  private final TermTally terms;

  /** The page of an alignment. */
  public ReportPage(BitextProject project, Alignment alignment, TermMarker marker) {
    this.project = project;
    source = new Side("Source", project.getSource());
    target = new Side("Target", alignment.getTarget());
    rows = Rows.of(project, alignment);
    terms = new TermTally(marker, source, target);
  }

  /** Writes it all. */
  public void write(XmlWriter xml) throws IOException {
    xml.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en");
    xml.line().start("head");
    xml.line().start("meta").attribute("charset", "UTF-8").endEmpty();
    xml.line().start("meta").attribute("name", "viewport");
    xml.attribute("content", "width=device-width, initial-scale=1").endEmpty();
    xml.line().element("title", heading());
    // The sheet holds none of the characters that XML and HTML would read differently.
    xml.line().start("style").markup("\n" + StyleSheet.text()).endBlock().endBlock();
    xml.line().start("body").line().start("main");
    writeHeader(xml);
    writeBeads(xml);
    new TermListWriter(source, target, terms).write(xml);
    xml.endBlock().endBlock().endBlock().markup("\n");
  }

  private String heading() {
    String name = project.getName();
    return name == null || name.isBlank()
        ? source.languageName() + "–" + target.languageName() + " bitext"
        : name;
  }

  private void writeHeader(XmlWriter xml) throws IOException {
    xml.line().start("header").line().start("h1").attribute("dir", "auto").text(heading()).end();
    xml.line().start("div").attribute("class", "documents");
    writeDocument(source, xml);
    writeDocument(target, xml);
    xml.endBlock().line().start("dl");
    Summary summary = new Summary(rows, source, target);
    figure("Segments", summary.segments(), xml);
    figure("Beads", summary.beads(), xml);
    figure("Mean confidence", summary.meanConfidence(), xml);
    figure("Unaligned segments", summary.unaligned(), xml);
    figure("Terms", terms.occurrences() + " of " + terms.entries().size() + " concepts", xml);
    if (project.getModified() != null) {
      figure("Last changed", MINUTES.format(project.getModified()), xml);
    }
    xml.endBlock().endBlock();
  }

  private static void writeDocument(Side side, XmlWriter xml) throws IOException {
    xml.line().start("section");
    xml.start("small").text(side.role() + ", " + side.languageName()).end();
    if (side.documents().isEmpty()) {
      writeTitle(side, side.role(), xml);
    }
    for (Origin document : side.documents()) {
      String title = Titles.of(document);
      writeTitle(side, title.isEmpty() ? side.role() : title, xml);
      for (String fact :
          new String[] {document.getPublisher(), document.getSymbol(), document.getDate()}) {
        if (fact != null && !fact.isBlank()) {
          xml.start("bdi").attribute("class", "fact").text(fact).end();
        }
      }
    }
    xml.end();
  }

  private static void writeTitle(Side side, String title, XmlWriter xml) throws IOException {
    xml.start("p").attribute("lang", side.language()).attribute("dir", side.direction());
    xml.text(title).end();
  }

  private static void figure(String name, String value, XmlWriter xml) throws IOException {
    xml.line().start("div").element("dt", name).element("dd", value).end();
  }

  private void writeBeads(XmlWriter xml) throws IOException {
    xml.line().start("table").attribute("class", "beads").line().start("thead").start("tr");
    xml.start("th").attribute("scope", "col").attribute("class", "bead").text("Bead").end();
    heading(source, xml);
    heading(target, xml);
    xml.end().end().line().start("tbody");
    RowWriter writer = new RowWriter(source, target, new SegmentWriter(terms));
    for (Row row : rows) {
      writer.write(row, xml);
    }
    xml.endBlock().endBlock();
  }

  private static void heading(Side side, XmlWriter xml) throws IOException {
    xml.start("th").attribute("scope", "col").attribute("class", side.direction());
    xml.text(side.role() + " (" + side.languageName() + ")").end();
  }
}
