package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From lines to paragraphs, headings, list items, cells and footnotes. */
class PdfTest {
  private static final String FULL_1 = "The old harbour of Haifa was built by the mandate and";
  private static final String FULL_2 = "opened in the autumn of 1933, after four years of hard";
  private static final String LAST = "work at sea.";

  @TempDir Path folder;

  @Test
  void the_lines_of_a_paragraph_are_joined() throws Exception {
    Path file = folder.resolve("a.pdf");
    Files.write(file, TestDocuments.pdf("The council met", "at noon."));
    ExtractedDocument document = new DocumentExtractor().extract(file, ExtractionOptions.of("en"));
    ExtractedText.expect(document, "PARAGRAPH The council met at noon.");
    assertEquals("application/pdf", document.mediaType());
  }

  @Test
  void a_pdf_is_known_by_its_content() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.write(file, TestDocuments.pdf("The council met."));
    assertEquals(
        "The council met.",
        new DocumentExtractor().extract(file, ExtractionOptions.of("en")).raw());
  }

  @Test
  void a_gap_ends_a_paragraph() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, FULL_2, LAST);
    paragraph(pdf, 160, FULL_1, LAST);
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH " + FULL_1 + " " + FULL_2 + " " + LAST,
        "PARAGRAPH " + FULL_1 + " " + LAST);
  }

  @Test
  void a_line_with_room_for_the_next_word_ends_a_paragraph() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, LAST, FULL_2, LAST);
    ExtractedText.expect(
        read(pdf), "PARAGRAPH " + FULL_1 + " " + LAST, "PARAGRAPH " + FULL_2 + " " + LAST);
  }

  @Test
  void an_indent_begins_a_paragraph() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, FULL_2);
    pdf.left(80, 128, 12, "The new one came later, and is far larger than it");
    pdf.left(60, 142, 12, FULL_2);
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH " + FULL_1 + " " + FULL_2,
        "PARAGRAPH The new one came later, and is far larger than it " + FULL_2);
  }

  @Test
  void a_word_divided_at_the_end_of_a_line_is_whole_again() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, "The old harbour of Haifa was built by the British man-", "date.");
    assertEquals("The old harbour of Haifa was built by the British mandate.", read(pdf).raw());
  }

  @Test
  void a_hyphen_that_the_document_writes_elsewhere_stays() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, "A deep-water quay is a quay for large ships. The deep-", "water quay.");
    assertEquals(
        "A deep-water quay is a quay for large ships. The deep-water quay.", read(pdf).raw());
  }

  @Test
  void larger_and_bold_lines_are_headings_of_levels() throws Exception {
    TestPdf pdf = new TestPdf().page().left(60, 80, 20, "Harbours").bold(60, 110, 12, "Haifa");
    paragraph(pdf, 130, FULL_1, FULL_2, LAST);
    pdf.bold(60, 190, 12, "Jaffa");
    paragraph(pdf, 210, FULL_1, LAST);
    ExtractedText.expect(
        read(pdf),
        "HEADING1 Harbours",
        "HEADING2 Haifa",
        "PARAGRAPH " + FULL_1 + " " + FULL_2 + " " + LAST,
        "HEADING2 Jaffa",
        "PARAGRAPH " + FULL_1 + " " + LAST);
  }

  @Test
  void labels_make_list_items_and_bullets_are_left_out() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1 + ":");
    pdf.left(60, 114, 12, "1. a quay").left(60, 128, 12, "2. a mole");
    pdf.left(80, 142, 12, "• of stone").left(80, 156, 12, "• of sand");
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH " + FULL_1 + ":",
        "LIST_ITEM1 1. a quay",
        "LIST_ITEM1 2. a mole",
        "LIST_ITEM2 of stone",
        "LIST_ITEM2 of sand");
  }

  @Test
  void arabic_labels_make_list_items() throws Exception {
    TestPdf pdf = new TestPdf().page().right(540, 100, 12, "يتألف الميناء من:");
    pdf.right(520, 114, 12, "(أ) رصيف").right(520, 128, 12, "(ب) كاسر أمواج");
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH يتألف الميناء من:",
        "LIST_ITEM1 (أ) رصيف",
        "LIST_ITEM1 (ب) كاسر أمواج");
  }

  @Test
  void headers_footers_and_page_numbers_are_dropped() throws Exception {
    TestPdf pdf = new TestPdf();
    for (int i = 1; i <= 3; i++) {
      pdf.page().left(60, 40, 10, "Harbour report 1934, part " + i);
      paragraph(pdf, 100 + i, "Part " + i + ". " + FULL_1, LAST);
      pdf.left(300, 770, 10, "- " + (i + 4) + " -");
    }
    assertEquals(
        List.of("p1-1", "p2-1", "p3-1"),
        read(pdf).units().stream().map(ExtractedUnit::id).toList());
  }

  @Test
  void arabic_page_numbers_are_dropped() throws Exception {
    TestPdf pdf = new TestPdf();
    for (String number : List.of("١", "٢")) {
      pdf.page().right(540, 100, 12, "نص الصفحة " + number).right(300, 770, 10, "صفحة " + number);
    }
    ExtractedText.expect(read(pdf), "PARAGRAPH نص الصفحة ١", "PARAGRAPH نص الصفحة ٢");
  }

  @Test
  void a_number_in_the_last_line_that_counts_no_pages_is_kept() throws Exception {
    TestPdf pdf = new TestPdf().page().left(60, 100, 12, "Ships").left(60, 770, 12, "1250");
    pdf.page().left(60, 100, 12, "Tons");
    assertEquals("Ships\n1250\nTons", read(pdf).raw());
  }

  @Test
  void a_paragraph_that_runs_over_the_page_is_one() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 700, FULL_1, FULL_2);
    paragraph(pdf.page(), 100, LAST, "");
    ExtractedText.expect(read(pdf), "PARAGRAPH " + FULL_1 + " " + FULL_2 + " " + LAST);
  }

  @Test
  void footnotes_come_last_and_name_the_paragraph_with_their_mark() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, "opened in 1933.");
    pdf.left(150, 110, 7, "1");
    paragraph(pdf, 150, FULL_2, LAST);
    pdf.left(60, 750, 6, "1").left(64, 753, 9, "In October of that year.");
    ExtractedDocument document = read(pdf);
    ExtractedText.expect(
        document,
        "PARAGRAPH " + FULL_1 + " opened in 1933.",
        "PARAGRAPH " + FULL_2 + " " + LAST,
        "FOOTNOTE In October of that year.");
    assertEquals(
        Optional.of(document.units().getFirst().id()), document.units().getLast().parent());
  }

  @Test
  void a_raised_figure_without_a_footnote_is_text() throws Exception {
    TestPdf pdf = new TestPdf().page().left(60, 100, 12, "40 m").left(84, 95, 7, "2");
    assertEquals("40 m2", read(pdf).raw());
  }

  @Test
  void columns_are_read_one_after_the_other_from_the_left() throws Exception {
    TestPdf pdf = new TestPdf().page();
    for (int i = 0; i < 5; i++) {
      pdf.left(60, 100 + 14 * i, 12, "left column, line no. " + i);
      pdf.left(320, 100 + 14 * i, 12, "then the right one, " + i);
    }
    String text = read(pdf).raw();
    assertEquals(
        List.of("left column, line no. 0", "then the right one, 0"),
        List.of(
            text.substring(0, 23), text.substring(text.indexOf("then")).substring(0, 21).strip()));
    assertEquals(text.lastIndexOf("left column"), text.indexOf("no. 4") - 18);
    assertEquals(true, text.indexOf("no. 4") < text.indexOf("then"));
  }

  @Test
  void columns_of_arabic_are_read_from_the_right() throws Exception {
    TestPdf pdf =
        new TestPdf()
            .page()
            .right(540, 80, 12, "عنوان يمتد فوق العمودين كليهما في أعلى الصفحة الأولى من التقرير");
    for (int i = 0; i < 5; i++) {
      pdf.right(540, 110 + 14 * i, 12, "سطر في العمود الأيمن رقم " + i);
      pdf.right(280, 110 + 14 * i, 12, "سطر في العمود الأيسر رقم " + i);
    }
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH عنوان يمتد فوق العمودين كليهما في أعلى الصفحة الأولى من التقرير",
        "PARAGRAPH " + lines("سطر في العمود الأيمن رقم "),
        "PARAGRAPH " + lines("سطر في العمود الأيسر رقم "));
  }

  private static String lines(String line) {
    return String.join(" ", line + 0, line + 1, line + 2, line + 3, line + 4);
  }

  @Test
  void a_table_is_read_row_by_row() throws Exception {
    TestPdf pdf = new TestPdf().page();
    String[][] rows = {{"السنة", "السفن"}, {"1934", "1250"}, {"1935", "1410"}, {"1936", "980"}};
    for (int i = 0; i < rows.length; i++) {
      pdf.right(540, 100 + 20 * i, 12, rows[i][0]).right(300, 100 + 20 * i, 12, rows[i][1]);
    }
    ExtractedText.expect(
        read(pdf),
        "CELL السنة",
        "CELL السفن",
        "CELL 1934",
        "CELL 1250",
        "CELL 1935",
        "CELL 1410",
        "CELL 1936",
        "CELL 980");
  }

  @Test
  void an_artifact_is_no_text() throws Exception {
    TestPdf pdf = new TestPdf().page().raw("/Artifact BMC").left(60, 40, 10, "Header").raw("EMC");
    assertEquals("Text", read(pdf.left(60, 100, 12, "Text")).raw());
  }

  @Test
  void tags_tell_what_a_paragraph_is() throws Exception {
    TestPdf pdf = new TestPdf().page();
    pdf.catalog("StructTreeRoot", "10 0 R")
        .object("<</Type/StructTreeRoot/ParentTree 11 0 R/RoleMap<</Title1/H2>>>>")
        .object("<</Nums[0[12 0 R 13 0 R 13 0 R 14 0 R]]>>")
        .object("<</S/Title1/P 10 0 R>>")
        .object("<</S/P/P 10 0 R>>")
        .object("<</S/P/P 15 0 R>>")
        .object("<</S/LI/P 16 0 R>>")
        .object("<</S/L/P 10 0 R>>");
    String[] lines = {"Haifa", "One line,", "and far below another.", "a quay"};
    for (int i = 0; i < lines.length; i++) {
      pdf.raw("/P<</MCID " + i + ">>BDC").left(60, 100 + 60 * i, 12, lines[i]).raw("EMC");
    }
    ExtractedText.expect(
        read(pdf),
        "HEADING2 Haifa",
        "PARAGRAPH One line, and far below another.",
        "LIST_ITEM1 a quay");
  }

  @Test
  void the_information_dictionary_is_metadata() throws Exception {
    TestPdf pdf = new TestPdf().page().left(60, 100, 12, "Text");
    pdf.info("/Title<FEFF0645064A06460627>/Author(A. Clerk)/CreationDate(D:19331031120000+02'00')");
    assertEquals(
        new DocumentMetadata(
            Optional.of("مينا"),
            Optional.of("A. Clerk"),
            Optional.empty(),
            Optional.of("1933-10-31T12:00+02:00")),
        read(pdf).metadata());
  }

  @Test
  void an_xmp_packet_says_more_than_the_dictionary() throws Exception {
    String xmp =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmp:CreateDate=\"1933-10-31\">"
            + "<dc:title><rdf:Alt><rdf:li>Harbours</rdf:li><rdf:li>Ports</rdf:li></rdf:Alt>"
            + "</dc:title><dc:publisher><rdf:Bag><rdf:li>Port Office</rdf:li></rdf:Bag>"
            + "</dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta>";
    TestPdf pdf = new TestPdf().page().left(60, 100, 12, "Text").info("/Title(Old)");
    pdf.catalog("Metadata", "10 0 R").object(TestPdf.stream("/Type/Metadata/Subtype/XML", xmp));
    assertEquals(
        new DocumentMetadata(
            Optional.of("Harbours"),
            Optional.empty(),
            Optional.of("Port Office"),
            Optional.of("1933-10-31")),
        read(pdf).metadata());
  }

  @Test
  void identifiers_are_unique_and_the_same_each_time() throws Exception {
    TestPdf pdf = new TestPdf();
    paragraph(pdf.page(), 100, FULL_1, LAST, FULL_2, LAST);
    paragraph(pdf.page(), 100, FULL_1, LAST);
    List<String> ids = read(pdf).units().stream().map(ExtractedUnit::id).toList();
    assertEquals(List.of("p1-1", "p1-2", "p2-1"), ids);
    assertEquals(ids, read(pdf).units().stream().map(ExtractedUnit::id).toList());
  }

  private static void paragraph(TestPdf pdf, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      pdf.left(60, y + 14 * i, 12, lines[i]);
    }
  }

  private ExtractedDocument read(TestPdf pdf) throws Exception {
    Path file = folder.resolve("a.pdf");
    Files.write(file, pdf.bytes());
    return new DocumentExtractor().extract(file, ExtractionOptions.of("en"));
  }
}
