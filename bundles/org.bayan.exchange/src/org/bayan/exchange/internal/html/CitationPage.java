package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bayan.exchange.citation.CitationEntry;
import org.bayan.exchange.citation.CitationReport;
import org.bayan.exchange.citation.CitedDocument;
import org.bayan.exchange.citation.CitedPassage;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.LinkType;

/** A citation report as a page. */
public final class CitationPage {
  private static final String STYLE =
      """
      mark { background: var(--warn); color: inherit; text-decoration: underline dashed 1.5px;
        text-decoration-color: var(--low); text-underline-offset: .3em; }
      td .citation { display: block; color: var(--soft); font: .8rem system-ui, sans-serif; }
      td p + .citation { margin-top: .6rem; }
      @media print { mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
      """;

  private final CitationReport report;
  private final String official;

  /** The page of a report. */
  public CitationPage(CitationReport report) {
    this.report = report;
    official = report.documents().isEmpty() ? "en" : report.documents().getFirst().language();
  }

  /** Writes it all. */
  public void write(XmlWriter xml) throws IOException {
    xml.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en");
    xml.line().start("head");
    xml.line().start("meta").attribute("charset", "UTF-8").endEmpty();
    xml.line().start("meta").attribute("name", "viewport");
    xml.attribute("content", "width=device-width, initial-scale=1").endEmpty();
    xml.line().element("title", "Citations: " + report.report().title());
    // The sheets hold none of the characters that XML and HTML would read differently.
    xml.line().start("style").markup("\n" + StyleSheet.text() + STYLE).endBlock().endBlock();
    xml.line().start("body").line().start("main");
    writeHeader(xml);
    writeEntries(xml);
    writeOmissions(xml);
    writeAdditions(xml);
    xml.endBlock().endBlock().endBlock().markup("\n");
  }

  private void writeHeader(XmlWriter xml) throws IOException {
    xml.line().start("header").line().start("h1").attribute("dir", "auto");
    xml.text(report.report().title()).end();
    xml.line().start("div").attribute("class", "documents");
    xml.line().start("section").element("small", "Report");
    document(report.report(), xml);
    xml.end().line().start("section").element("small", "Official texts behind it");
    for (CitedDocument document : report.documents()) {
      document(document, xml);
    }
    if (report.documents().isEmpty()) {
      xml.element("p", "None was found in the library.");
    }
    xml.end().endBlock().line().start("dl");
    for (LinkType type : LinkType.values()) {
      figure(type, xml);
    }
    xml.endBlock().endBlock();
  }

  private static void document(CitedDocument document, XmlWriter xml) throws IOException {
    xml.line().start("p").attribute("lang", document.language());
    xml.attribute("dir", Column.direction(document.language())).text(document.title()).end();
    for (String fact : document.facts()) {
      xml.start("bdi").attribute("class", "fact").text(fact).end();
    }
  }

  private void figure(LinkType type, XmlWriter xml) throws IOException {
    String count =
        type == LinkType.OMITTED
            ? count(
                report.omissions().stream().mapToInt(one -> one.segments().size()).sum(), "passage")
            : count((int) segments(type), "segment");
    xml.line().start("div").element("dt", heading(type)).element("dd", count).end();
  }

  private long segments(LinkType type) {
    return report.entries().stream()
        .filter(entry -> entry.type() == type)
        .flatMap(entry -> entry.segments().stream())
        .distinct()
        .count();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String heading(LinkType type) {
    return switch (type) {
      case TRANSLATION -> "Translated";
      case PARAPHRASE -> "Paraphrased";
      case SUMMARY -> "Summed up";
      case ADDED -> "Added by the reporter";
      case OMITTED -> "Left out by the report";
    };
  }

  private void writeEntries(XmlWriter xml) throws IOException {
    xml.line().start("p").element("mark", "Marked").text(" words have nothing on the other side:");
    xml.text(" in the report they are not in the official text, in the official text not in the");
    xml.text(" report.").end();
    xml.line().start("table").attribute("class", "beads").line().start("thead").start("tr");
    column("Segment", "bead", xml);
    column("Report", Column.direction(report.report().language()), xml);
    column("Official wording", Column.direction(official), xml);
    xml.end().end().line().start("tbody");
    for (CitationEntry entry : report.entries()) {
      writeEntry(entry, xml);
    }
    xml.endBlock().endBlock();
  }

  private static void column(String name, String cssClass, XmlWriter xml) throws IOException {
    xml.start("th").attribute("scope", "col").attribute("class", cssClass).text(name).end();
  }

  private void writeEntry(CitationEntry entry, XmlWriter xml) throws IOException {
    boolean added = entry.passages().isEmpty();
    xml.line().start("tr").attribute("class", added ? "unaligned" : null);
    xml.line().start("td").attribute("class", "bead").element("b", numbers(entry.segments()));
    if (entry.confidence().isPresent()) {
      xml.text(" ");
      ConfidenceBand.write(entry.confidence().getAsDouble(), xml);
    }
    String type = entry.type().getLiteral().toLowerCase(Locale.ROOT);
    xml.start("span").attribute("class", "link").text(type).end().end();
    xml.line();
    Column.of(report.report().language()).cell(entry.report(), xml);
    xml.line();
    if (added) {
      xml.start("td").attribute("class", "absent ltr").text("∅ the reporter speaks").end();
    } else {
      Column.of(official).passages(entry.passages(), xml);
    }
    xml.endBlock();
  }

  /** Segments that follow each other are a range: {@code 3–5, 9}. */
  private static String numbers(List<Integer> segments) {
    StringBuilder text = new StringBuilder();
    int[] sorted = segments.stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      int from = i;
      while (i + 1 < sorted.length && sorted[i + 1] == sorted[i] + 1) {
        i++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(sorted[from]);
      text.append(i > from ? "–" + sorted[i] : "");
    }
    return text.toString();
  }

  private void writeOmissions(XmlWriter xml) throws IOException {
    xml.line().element("h2", heading(LinkType.OMITTED));
    if (report.omissions().isEmpty()) {
      xml.line().element("p", "Nothing.");
      return;
    }
    xml.line().start("table").line().start("tbody");
    for (CitedPassage passage : report.omissions()) {
      xml.line().start("tr");
      Column.of(official).passages(List.of(passage), xml);
      xml.end();
    }
    xml.endBlock().endBlock();
  }

  private void writeAdditions(XmlWriter xml) throws IOException {
    xml.line().element("h2", heading(LinkType.ADDED));
    List<CitationEntry> added =
        report.entries().stream().filter(entry -> entry.passages().isEmpty()).toList();
    if (added.isEmpty()) {
      xml.line().element("p", "Nothing.");
      return;
    }
    xml.line().start("table").line().start("tbody");
    for (CitationEntry entry : added) {
      xml.line().start("tr").start("td").attribute("class", "bead");
      xml.text(numbers(entry.segments())).end();
      Column.of(report.report().language()).cell(entry.report(), xml);
      xml.end();
    }
    xml.endBlock().endBlock();
  }
}
