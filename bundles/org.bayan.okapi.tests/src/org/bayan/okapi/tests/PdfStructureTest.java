package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are more than one column of lines, and what PDFs say of themselves. */
class PdfStructureTest {
  private static final String FULL_1 = "The old harbour of Haifa was built by the mandate and";
  private static final String LAST = "work at sea.";

  @TempDir Path folder;

  @Test
  void columns_are_read_one_after_the_other_from_the_left() throws Exception {
    TestPdf pdf = new TestPdf().page();
    for (int i = 0; i < 5; i++) {
      pdf.left(60, 100 + 14 * i, 12, line("left column, line no. ", i));
      pdf.left(320, 100 + 14 * i, 12, line("Then the right one, ", i));
    }
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH " + lines("left column, line no. "),
        "PARAGRAPH " + lines("Then the right one, "));
  }

  @Test
  void columns_of_arabic_are_read_from_the_right() throws Exception {
    TestPdf pdf =
        new TestPdf()
            .page()
            .right(540, 80, 12, "عنوان يمتد فوق العمودين كليهما في أعلى الصفحة الأولى من التقرير");
    for (int i = 0; i < 5; i++) {
      pdf.right(540, 110 + 14 * i, 12, line("سطر في العمود الأيمن رقم ", i));
      pdf.right(280, 110 + 14 * i, 12, line("سطر في العمود الأيسر رقم ", i));
    }
    ExtractedText.expect(
        read(pdf),
        "PARAGRAPH عنوان يمتد فوق العمودين كليهما في أعلى الصفحة الأولى من التقرير",
        "PARAGRAPH " + lines("سطر في العمود الأيمن رقم "),
        "PARAGRAPH " + lines("سطر في العمود الأيسر رقم "));
  }

  @Test
  void items_whose_labels_stand_in_a_column_are_units() throws Exception {
    TestPdf pdf = new TestPdf().page();
    for (int i = 1; i <= 3; i++) {
      pdf.left(60, 100 + 14 * i, 12, i + ". Item no. " + i);
    }
    ExtractedText.expect(
        read(pdf),
        "LIST_ITEM1 1. Item no. 1",
        "LIST_ITEM1 2. Item no. 2",
        "LIST_ITEM1 3. Item no. 3");
  }

  @Test
  void so_are_items_of_arabic() throws Exception {
    TestPdf pdf = new TestPdf().page();
    String[] items = {"1. البند الأول", "2. البند الثاني", "3. البند الثالث"};
    for (int i = 0; i < items.length; i++) {
      pdf.right(540, 100 + 14 * i, 12, items[i]);
    }
    ExtractedText.expect(
        read(pdf),
        "LIST_ITEM1 1. البند الأول",
        "LIST_ITEM1 2. البند الثاني",
        "LIST_ITEM1 3. البند الثالث");
  }

  /** The last line of a column is shorter than the others. */
  private static String line(String text, int i) {
    return i < 4 ? text + i + "." : text.substring(0, 12).strip() + ".";
  }

  private static String lines(String text) {
    return IntStream.range(0, 5).mapToObj(i -> line(text, i)).collect(Collectors.joining(" "));
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
  void a_page_that_lies_on_its_side_is_read() throws Exception {
    TestPdf pdf = new TestPdf().page();
    paragraph(pdf, 100, FULL_1, LAST);
    String turned =
        new String(pdf.bytes(), StandardCharsets.ISO_8859_1).replace("/Page/", "/Page/Rotate 90/");
    Path file = folder.resolve("turned.pdf");
    Files.write(file, turned.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        FULL_1 + " " + LAST,
        new DocumentExtractor().extract(file, ExtractionOptions.of("en")).raw());
  }

  @Test
  void letters_and_a_diacritic_that_one_text_stands_for_stay_in_their_line() throws Exception {
    TestPdf pdf =
        new TestPdf().page().left(78, 100, 12, "بح").raw("/Span<</ActualText<FEFF0623064F>>>BDC");
    pdf.left(74, 95, 12, "\u064F").left(72, 100, 12, "أ").raw("EMC");
    assertEquals("حبأُ", read(pdf).raw());
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
  void the_language_is_that_of_the_catalog() throws Exception {
    TestPdf pdf = new TestPdf().page().left(60, 100, 12, "Text").catalog("Lang", "(en-GB)");
    assertEquals(Optional.of("en-GB"), read(pdf).metadata().language());
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
