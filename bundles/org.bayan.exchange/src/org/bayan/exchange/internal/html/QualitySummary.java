package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.html.FindingCounts.Kind;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.exchange.quality.ReportedFinding;

/** The head of a quality report: what was found, by checks and by files. */
final class QualitySummary {

  /** The checks with most errors first, then most warnings, and so on. */
  private static final Comparator<CheckRow> WORST =
      Comparator.comparingInt((CheckRow row) -> -row.counts.count(Kind.ERROR))
          .thenComparingInt(row -> -row.counts.count(Kind.WARNING))
          .thenComparingInt(row -> -row.counts.count(Kind.NOTE))
          .thenComparing(CheckRow::check);

  private final List<ReportedDocument> documents;

  QualitySummary(List<ReportedDocument> documents) {
    this.documents = documents;
  }

  private record CheckRow(String check, String why, FindingCounts counts) {}

  static List<ReportedFinding> findings(ReportedDocument document) {
    return document.reported().stream().flatMap(pair -> pair.findings().stream()).toList();
  }

  /** The name of a check for its reader: {@code Number missing}. */
  static String name(String check) {
    String words = check.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  void write(XmlWriter xml) throws IOException {
    List<ReportedFinding> all = documents.stream().flatMap(one -> findings(one).stream()).toList();
    int pairs = documents.stream().mapToInt(ReportedDocument::pairs).sum();
    xml.line().start("p");
    xml.text(pairs(pairs) + ": " + FindingCounts.of(all).inWords() + ".").end();
    if (documents.size() > 1) {
      writeFiles(xml);
    }
    if (!all.isEmpty()) {
      writeChecks(all, xml);
    }
  }

  /** Such as {@code 1 pair checked}. */
  static String pairs(int pairs) {
    return pairs + (pairs == 1 ? " pair checked" : " pairs checked");
  }

  private void writeFiles(XmlWriter xml) throws IOException {
    open("By file", xml);
    heading("File", xml);
    xml.start("th").attribute("scope", "col").attribute("class", "number").text("Pairs").end();
    FindingCounts.writeHeadings(xml);
    xml.end().end().line().start("tbody");
    for (int i = 0; i < documents.size(); i++) {
      ReportedDocument document = documents.get(i);
      xml.line().start("tr").start("th").attribute("scope", "row");
      xml.start("a").attribute("href", "#file-" + (i + 1)).start("bdi");
      xml.text(document.name()).end().end().end();
      xml.start("td").attribute("class", "number").text(Integer.toString(document.pairs())).end();
      FindingCounts.of(findings(document)).writeCells(xml);
      xml.end();
    }
    xml.endBlock().endBlock();
  }

  private static void writeChecks(List<ReportedFinding> all, XmlWriter xml) throws IOException {
    Map<String, CheckRow> rows = new LinkedHashMap<>();
    for (ReportedFinding one : all) {
      rows.computeIfAbsent(
              one.check(), check -> new CheckRow(check, one.why(), new FindingCounts()))
          .counts
          .add(one);
    }
    open("By check", xml);
    heading("Check", xml);
    heading("What it looks at", xml);
    FindingCounts.writeHeadings(xml);
    xml.end().end().line().start("tbody");
    for (CheckRow row : rows.values().stream().sorted(WORST).toList()) {
      xml.line().start("tr").start("th").attribute("scope", "row").text(name(row.check)).end();
      xml.start("td").start("bdi").text(row.why).end().end();
      row.counts.writeCells(xml);
      xml.end();
    }
    xml.endBlock().endBlock();
  }

  private static void open(String caption, XmlWriter xml) throws IOException {
    xml.line().start("table").attribute("class", "counts").line().element("caption", caption);
    xml.line().start("thead").start("tr");
  }

  private static void heading(String text, XmlWriter xml) throws IOException {
    xml.start("th").attribute("scope", "col").text(text).end();
  }
}
