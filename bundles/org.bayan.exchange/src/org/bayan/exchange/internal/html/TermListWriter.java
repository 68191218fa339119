package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.bayan.exchange.internal.xml.XmlWriter;

/** Writes the list of terms at the end of the report. */
final class TermListWriter {
  private final Side source;
  private final Side target;
  private final TermTally terms;

  TermListWriter(Side source, Side target, TermTally terms) {
    this.source = source;
    this.target = target;
    this.terms = terms;
  }

  /** Writes nothing where there are no terms. */
  void write(XmlWriter xml) throws IOException {
    if (terms.occurrences() == 0) {
      return;
    }
    xml.line().element("h2", "Terms");
    xml.line().start("table").attribute("class", "terms").line().start("thead").start("tr");
    heading(source, xml);
    heading(target, xml);
    xml.start("th").attribute("scope", "col").text("Concept").end();
    xml.end().end().line().start("tbody");
    for (TermTally.Entry entry : terms.entries()) {
      writeEntry(entry, xml);
    }
    xml.endBlock().endBlock();
  }

  private static void heading(Side side, XmlWriter xml) throws IOException {
    xml.start("th").attribute("scope", "col").attribute("class", side.direction());
    xml.text(side.languageName()).end();
    xml.start("th").attribute("scope", "col").attribute("class", "count").text("×").end();
  }

  private void writeEntry(TermTally.Entry entry, XmlWriter xml) throws IOException {
    xml.line().start("tr");
    writeSide(entry, source, true, xml);
    writeSide(entry, target, false, xml);
    xml.start("td").attribute("class", "concept").text(entry.concept()).end().end();
  }

  private static void writeSide(TermTally.Entry entry, Side side, boolean isSource, XmlWriter xml)
      throws IOException {
    boolean met = entry.count(isSource) > 0;
    xml.start("td").attribute("lang", side.language()).attribute("dir", side.direction());
    if (met) {
      writeList(entry.writings(isSource), xml);
    } else {
      xml.start("i").attribute("class", "not-met");
      writeList(entry.names(isSource), xml);
      xml.end();
    }
    xml.end();
    xml.start("td").attribute("class", "count").text(String.valueOf(entry.count(isSource))).end();
  }

  private static void writeList(Set<String> terms, XmlWriter xml) throws IOException {
    for (Iterator<String> i = terms.iterator(); i.hasNext(); ) {
      xml.element("bdi", i.next());
      if (i.hasNext()) {
        xml.start("span").attribute("class", "between").text(" · ").end();
      }
    }
  }
}
