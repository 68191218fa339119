package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.exchange.quality.ReportedFinding;
import org.bayan.exchange.quality.ReportedPair;
import org.bayan.exchange.quality.ReportedText;
import org.bayan.text.Direction;
import org.bayan.text.XmlCharacters;

/** The page of a quality report. */
public final class QualityPage {
  private final String profile;
  private final List<ReportedDocument> documents;

  /** The page of what was found. */
  public QualityPage(String profile, List<ReportedDocument> documents) {
    this.profile = profile;
    this.documents = documents;
  }

  /** Writes it all. */
  public void write(XmlWriter xml) throws IOException {
    xml.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en");
    xml.line().start("head");
    xml.line().start("meta").attribute("charset", "UTF-8").endEmpty();
    xml.line().start("meta").attribute("name", "viewport");
    xml.attribute("content", "width=device-width, initial-scale=1").endEmpty();
    xml.line().element("title", "Quality report");
    xml.line().start("style").markup("\n" + StyleSheet.quality()).endBlock().endBlock();
    xml.line().start("body").line().start("main");
    xml.line().element("h1", "Quality report");
    xml.line().start("p").text("Checked by the profile ").start("bdi").text(profile).end();
    xml.text(".").end();
    new QualitySummary(documents).write(xml);
    for (int i = 0; i < documents.size(); i++) {
      write(documents.get(i), i + 1, xml);
    }
    xml.endBlock().endBlock().endBlock().markup("\n");
  }

  private static void write(ReportedDocument document, int number, XmlWriter xml)
      throws IOException {
    xml.line().start("section").attribute("id", "file-" + number);
    xml.line().start("h2").start("bdi").text(document.name()).end().end();
    String found = FindingCounts.of(QualitySummary.findings(document)).inWords();
    xml.line().element("p", QualitySummary.pairs(document.pairs()) + ": " + found + ".");
    for (ReportedPair pair : document.reported()) {
      write(pair, xml);
    }
    xml.endBlock();
  }

  private static void write(ReportedPair pair, XmlWriter xml) throws IOException {
    xml.line().start("article");
    xml.line().element("h3", "Pair " + pair.number());
    xml.line().start("div").attribute("class", "texts");
    write("Source", pair.source(), xml);
    write("Target", pair.target(), xml);
    xml.endBlock().line().start("ul");
    for (ReportedFinding finding : pair.findings()) {
      write(finding, xml);
    }
    xml.endBlock().endBlock();
  }

  private static void write(String role, ReportedText text, XmlWriter xml) throws IOException {
    boolean rightToLeft = Direction.of(text.language()) == Direction.RIGHT_TO_LEFT;
    xml.line().start("div").start("small").text((role + " " + text.label()).strip()).end();
    xml.start("p").attribute("lang", text.language());
    xml.attribute("dir", rightToLeft ? "rtl" : "ltr");
    int at = 0;
    for (ReportedText.Mark mark : text.marks()) {
      if (mark.start() >= at) {
        xml.text(shown(text.text().substring(at, mark.start())));
        xml.start("mark").text(shown(text.text().substring(mark.start(), mark.end()))).end();
        at = mark.end();
      }
    }
    xml.text(shown(text.text().substring(at))).end().end();
  }

  /** What HTML cannot hold is one of the faults that are reported: it is shown by a sign. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> shown.appendCodePoint(XmlCharacters.isLegal(c) && c != 0x7F ? c : 0xFFFD));
    return shown.toString();
  }

  private static void write(ReportedFinding finding, XmlWriter xml) throws IOException {
    xml.line().start("li");
    xml.attribute("class", finding.isDismissed() ? "dismissed" : finding.severity());
    xml.start("b").text(FindingCounts.Kind.of(finding).word()).end().text(" ");
    xml.start("span").attribute("class", "check").text(QualitySummary.name(finding.check())).end();
    xml.text(" " + shown(finding.what()));
    if (!finding.suggestion().isEmpty()) {
      xml.text(" Suggestion: ").start("bdi").attribute("class", "suggestion");
      xml.text(shown(finding.suggestion())).end();
    }
    if (finding.isDismissed()) {
      xml.text(" Reason: ").start("bdi").attribute("class", "reason");
      xml.text(shown(finding.reason())).end();
    }
    xml.end();
  }
}
