package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.UnitKind;
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
  void arabic_running_text_that_is_set_larger_is_no_heading() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, FULL_2, LAST);
    pdf.right(540, 180, 14, "بني الميناء القديم في حيفا.");
    assertEquals(UnitKind.PARAGRAPH, read(pdf).units().getLast().kind());
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
  void a_sentence_that_ends_with_a_justified_page_does_not_end_its_paragraph() throws Exception {
    String[] page = {
      "There are two quays in it now.",
      "They are made for big steamers",
      "and one of them is rather new."
    };
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 700, page);
    pdf.page().left(60, 100, 12, "Both are of stone.");
    assertEquals(String.join(" ", page) + " Both are of stone.", read(pdf).raw());
  }

  @Test
  void footnotes_come_last_and_name_the_paragraph_with_their_mark() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, "opened in 1933.");
    pdf.left(150, 107, 7, "1");
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
