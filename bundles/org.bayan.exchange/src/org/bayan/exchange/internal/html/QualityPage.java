package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.exchange.quality.ReportedFinding;
import org.bayan.exchange.quality.ReportedPair;
import org.bayan.exchange.quality.ReportedText;
import org.bayan.text.Direction;
import org.bayan.text.XmlCharacters;

/** The page of a quality report. */
public final class QualityPage {
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

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
    xml.line().element("p", "Profile: " + profile);
    for (ReportedDocument document : documents) {
      write(document, xml);
    }
    xml.endBlock().endBlock().endBlock().markup("\n");
  }

  private static void write(ReportedDocument document, XmlWriter xml) throws IOException {
    xml.line().start("section");
    xml.line().start("h2").attribute("dir", "auto").text(document.name()).end();
    xml.line().element("p", summary(document));
    writeCounts(document, xml);
    for (ReportedPair pair : document.reported()) {
      write(pair, xml);
    }
    xml.endBlock();
  }

  private static String summary(ReportedDocument document) {
    StringBuilder line = new StringBuilder();
    line.append(document.pairs()).append(" pairs checked");
    for (String severity : SEVERITIES) {
      long count =
          findings(document).stream()
              .filter(one -> !one.isDismissed() && one.severity().equals(severity))
              .count();
      line.append(", ").append(count).append(' ').append(name(severity, count));
    }
    long dismissed = findings(document).stream().filter(ReportedFinding::isDismissed).count();
    return line.append(", ").append(dismissed).append(" ruled out.").toString();
  }

  private static String name(String severity, long count) {
    return count == 1 || severity.equals("info") ? severity : severity + "s";
  }

  private static List<ReportedFinding> findings(ReportedDocument document) {
    return document.reported().stream().flatMap(pair -> pair.findings().stream()).toList();
  }

  private static void writeCounts(ReportedDocument document, XmlWriter xml) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    findings(document).stream()
        .filter(one -> !one.isDismissed())
        .forEach(one -> counts.merge(one.check(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    xml.line().start("table").attribute("class", "counts").line().start("thead").start("tr");
    header("Check", xml);
    header("Findings", xml);
    xml.end().end().line().start("tbody");
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      xml.line().start("tr").element("td", count.getKey());
      xml.element("td", count.getValue().toString()).end();
    }
    xml.endBlock().endBlock();
  }

  private static void header(String text, XmlWriter xml) throws IOException {
    xml.start("th").attribute("scope", "col").text(text).end();
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
    xml.start("b").text(finding.isDismissed() ? "ruled out" : finding.severity()).end();
    xml.text(" ").start("code").text(finding.check()).end().text(" ");
    xml.start("bdi").text(shown(finding.what())).end();
    if (!finding.suggestion().isEmpty()) {
      xml.text(" → ").start("bdi").attribute("class", "suggestion");
      xml.text(shown(finding.suggestion())).end();
    }
    if (finding.isDismissed()) {
      xml.text(" ").start("i").start("bdi").text(shown(finding.reason())).end().end();
    }
    xml.end();
  }
}
