package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.quality.QualityReportWriter;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.exchange.quality.ReportedFinding;
import org.bayan.exchange.quality.ReportedPair;
import org.bayan.exchange.quality.ReportedText;
import org.bayan.exchange.quality.ReportedText.Mark;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the quality report shows. */
class QualityReportWriterTest {

  private static final ReportedText ENGLISH =
      new ReportedText("s1", "There were 60 members.", "en", List.of(new Mark(11, 13)));
  private static final ReportedText ARABIC =
      new ReportedText("t1", "كان هناك ٥٠ عضوا.", "ar-EG", List.of(new Mark(9, 11)));
  private static final ReportedFinding ERROR =
      finding("error", "number-changed", "The source has 60 where the target has ٥٠.", "٦٠", "");
  private static final ReportedFinding NOTE = finding("info", "double-space", "Spaces.", "", "");
  private static final ReportedFinding RULED_OUT =
      finding("warning", "end-mark", "No full stop.", "", "a heading");

  private static ReportedFinding finding(
      String severity, String check, String what, String suggestion, String reason) {
    return new ReportedFinding(severity, check, "Why " + check, what, suggestion, reason);
  }

  private static ReportedDocument document(String name, ReportedFinding... findings) {
    return new ReportedDocument(
        name, 12, List.of(new ReportedPair(7, ENGLISH, ARABIC, List.of(findings))));
  }

  private static String page(ReportedDocument... documents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QualityReportWriter().write("un", List.of(documents), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parse(String page) throws Exception {
    return Xml.parse(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Document page, String tag) {
    return Xml.all(page, tag).stream().map(Element::getTextContent).toList();
  }

  @Test
  void the_head_counts_what_each_check_has_found_the_worst_first() throws Exception {
    Document page = parse(page(document("a.bitext", NOTE, RULED_OUT, ERROR, NOTE)));
    assertTrue(texts(page, "p").contains("12 pairs checked: 1 error, 2 notes, 1 ruled out."));
    assertEquals(List.of("By check"), texts(page, "caption"));
    assertEquals(
        List.of(
            "Number changedWhy number-changed1",
            "Double spaceWhy double-space2",
            "End markWhy end-mark1"),
        texts(page, "tr").subList(1, 4));
  }

  @Test
  void several_files_are_listed_and_led_to() throws Exception {
    Document page = parse(page(document("a.bitext", ERROR), document("b.tmx", NOTE)));
    assertEquals(List.of("By file", "By check"), texts(page, "caption"));
    assertTrue(texts(page, "p").contains("24 pairs checked: 1 error, 1 note."));
    List<String> targets =
        Xml.all(page, "a").stream().map(link -> link.getAttribute("href").substring(1)).toList();
    assertEquals(
        targets, Xml.all(page, "section").stream().map(one -> one.getAttribute("id")).toList());
    assertEquals(List.of("a.bitext", "b.tmx"), texts(page, "h2"));
  }

  @Test
  void each_text_has_its_language_and_direction_and_its_marks() throws Exception {
    Document page = parse(page(document("a.bitext", ERROR)));
    List<Element> texts =
        Xml.all(page, "p").stream().filter(one -> one.hasAttribute("dir")).toList();
    assertEquals(
        List.of("en ltr", "ar-EG rtl"),
        texts.stream()
            .map(one -> one.getAttribute("lang") + " " + one.getAttribute("dir"))
            .toList());
    assertEquals(
        List.of(ENGLISH.text(), ARABIC.text()),
        texts.stream().map(Element::getTextContent).toList());
    assertEquals(List.of("60", "٥٠"), texts(page, "mark"));
    assertEquals(List.of("Source s1", "Target t1"), texts(page, "small"));
  }

  @Test
  void severity_suggestion_and_reason_are_told_in_words() throws Exception {
    Document page = parse(page(document("a.bitext", ERROR, NOTE, RULED_OUT)));
    assertEquals(
        List.of(
            "error Number changed The source has 60 where the target has ٥٠. Suggestion: ٦٠",
            "note Double space Spaces.",
            "ruled out End mark No full stop. Reason: a heading"),
        texts(page, "li"));
    assertEquals(
        List.of("error", "info", "dismissed"),
        Xml.all(page, "li").stream().map(one -> one.getAttribute("class")).toList());
  }

  @Test
  void a_text_without_findings_has_no_table() throws Exception {
    Document page = parse(page(new ReportedDocument("a.bitext", 1, List.of())));
    assertTrue(texts(page, "p").contains("1 pair checked: nothing found."));
    assertEquals(List.of(), Xml.all(page, "table"));
  }

  @Test
  void what_html_cannot_hold_is_shown_by_a_sign() throws Exception {
    ReportedText bad = new ReportedText("", "a\u0001b", "en", List.of());
    ReportedFinding finding = finding("warning", "forbidden-character", "It is \u0001.", "", "");
    String page =
        page(
            new ReportedDocument(
                "a.bitext", 1, List.of(new ReportedPair(1, bad, ARABIC, List.of(finding)))));
    assertTrue(page.contains("a\uFFFDb") && page.contains("It is \uFFFD."), page);
  }

  @Test
  void the_page_needs_nothing_from_outside_and_runs_no_script() throws Exception {
    String page = page(document("<script>\"&.bitext", ERROR));
    assertFalse(page.contains("<script") || page.contains("http"), page);
    assertEquals(List.of("<script>\"&.bitext"), texts(parse(page), "h2"));
  }
}
