package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.exchange.citation.CitationEntry;
import org.bayan.exchange.citation.CitationLink;
import org.bayan.exchange.citation.CitationLinksWriter;
import org.bayan.exchange.citation.CitationReport;
import org.bayan.exchange.citation.CitationReportWriter;
import org.bayan.exchange.citation.CitedDocument;
import org.bayan.exchange.citation.CitedPassage;
import org.bayan.exchange.citation.MarkedText;
import org.bayan.exchange.citation.MarkedText.Mark;
import org.bayan.model.bitext.LinkType;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the citation report and the table of links show. */
class CitationReportWriterTest {

  private static final CitedDocument REPORT = new CitedDocument("report.txt", "ar", List.of());
  private static final CitedDocument RESOLUTION =
      new CitedDocument("Resolution 9170", "en", List.of("S/RES/9170 (2014)", "2014-08-15"));

  private static CitationEntry added(int segment, String text) {
    return new CitationEntry(
        List.of(segment),
        List.of(MarkedText.plain(text)),
        LinkType.ADDED,
        OptionalDouble.empty(),
        List.of());
  }

  private static CitationEntry cited(List<Integer> segments, MarkedText text, MarkedText passage) {
    return new CitationEntry(
        segments,
        List.of(text),
        LinkType.PARAPHRASE,
        OptionalDouble.of(0.931),
        List.of(new CitedPassage("S/RES/9170 (2014), para. 2", List.of(passage))));
  }

  private static CitationReport report(CitationEntry... entries) {
    return new CitationReport(
        REPORT,
        List.of(RESOLUTION),
        List.of(entries),
        List.of(
            new CitedPassage(
                "S/RES/9170 (2014), para. 3",
                List.of(MarkedText.plain("3. Decides to remain seized.")))));
  }

  private static Document page(CitationReport report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CitationReportWriter().write(report, out);
    return Xml.parse(out.toByteArray());
  }

  private static CitationEntry usual() {
    return cited(
        List.of(1, 2, 3, 7),
        new MarkedText("دعا المجلس الدول", List.of(new Mark(11, 16))),
        new MarkedText("2. Calls upon all States", List.of(new Mark(14, 17))));
  }

  @Test
  void a_row_tells_segments_confidence_and_type() throws Exception {
    Element row = Xml.all(Xml.all(page(report(usual())), "tbody").getFirst(), "tr").getFirst();
    String told = Xml.all(row, "td").getFirst().getTextContent();
    assertEquals("1–3, 7 ● 0.93paraphrase", told);
  }

  @Test
  void the_passage_stands_below_its_citation_in_its_own_direction() throws Exception {
    Element row = Xml.all(Xml.all(page(report(usual())), "tbody").getFirst(), "tr").getFirst();
    Element report = Xml.all(row, "td").get(1);
    Element passage = Xml.all(row, "td").get(2);
    assertEquals("rtl", report.getAttribute("dir"));
    assertEquals("ltr", passage.getAttribute("dir"));
    assertEquals(
        "S/RES/9170 (2014), para. 2", Xml.all(passage, "span").getFirst().getTextContent());
    assertEquals("2. Calls upon all States", Xml.all(passage, "p").getFirst().getTextContent());
  }

  @Test
  void words_that_one_side_lacks_are_marked_on_both_sides() throws Exception {
    Element table = Xml.all(page(report(usual())), "tbody").getFirst();
    assertEquals(
        List.of("الدول", "all"),
        Xml.all(table, "mark").stream().map(Element::getTextContent).toList());
  }

  @Test
  void additions_and_omissions_have_lists_of_their_own() throws Exception {
    Document page = page(report(usual(), added(4, "عنوان")));
    List<Element> bodies = Xml.all(page, "tbody");
    assertTrue(bodies.get(1).getTextContent().contains("Decides to remain seized"));
    assertTrue(bodies.get(2).getTextContent().contains("عنوان"));
    List<String> figures = Xml.all(page, "dd").stream().map(Element::getTextContent).toList();
    assertEquals(
        List.of("0 segments", "4 segments", "0 segments", "1 segment", "1 passage"), figures);
  }

  @Test
  void a_report_that_follows_nothing_says_so() throws Exception {
    CitationReport alone =
        new CitationReport(REPORT, List.of(), List.of(added(1, "خبر")), List.of());
    assertTrue(page(alone).getDocumentElement().getTextContent().contains("None was found"));
  }

  @Test
  void nothing_is_written_of_a_text_that_html_cannot_hold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(
        UnwritableCharacterException.class,
        () -> new CitationReportWriter().write(report(added(1, "a\u0001b")), out));
    assertEquals(0, out.size());
  }

  @Test
  void a_table_of_links_has_a_line_for_each() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CitationLinksWriter()
        .write(
            List.of(
                new CitationLink(
                    OptionalInt.of(0),
                    "a\tb.txt",
                    "4 (a)",
                    OptionalInt.of(12),
                    LinkType.SUMMARY,
                    OptionalDouble.of(0.5)),
                new CitationLink(
                    OptionalInt.of(1),
                    "",
                    "",
                    OptionalInt.empty(),
                    LinkType.ADDED,
                    OptionalDouble.empty())),
            out);
    assertEquals(
        "#source segment\tdocument\tparagraph\tsegment\ttype\tconfidence\n"
            + "0\ta b.txt\t4 (a)\t12\tSUMMARY\t0.5000\n"
            + "1\t\t\t\tADDED\t\n",
        out.toString(StandardCharsets.UTF_8));
  }
}
