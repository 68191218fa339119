package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to exhaust their reader, and such as look like it and are read. */
class HostileDocumentsTest {
  private static final String TEXT = TestDocuments.paragraph("", "نص");
  private static final int DEEP = 100_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "<w:tbl><w:tr><w:tc>,</w:tc></w:tr></w:tbl>",
    "<w:p><w:r>,</w:r></w:p>",
    "<w:sdt><w:sdtContent>,</w:sdtContent></w:sdt>"
  })
  void a_deeply_nested_docx(String start, String end) throws IOException {
    Path file = docx("", start.repeat(DEEP) + TEXT + end.repeat(DEEP));
    expect(Reason.UNSUPPORTED, file, "word/document.xml has elements nested more than 500 deep");
  }

  @ParameterizedTest
  @CsvSource({"<text:section>,</text:section>", "<text:p><text:span>,</text:span></text:p>"})
  void a_deeply_nested_odt(String start, String end) throws IOException {
    Path file = odt("", start.repeat(DEEP) + "نص" + end.repeat(DEEP));
    expect(Reason.UNSUPPORTED, file, "content.xml has elements nested more than 500 deep");
  }

  @Test
  void a_text_of_one_line_of_a_hundred_megabytes() throws Exception {
    Path file = folder.resolve("a.txt");
    byte[] line = new byte[1 << 20];
    Arrays.fill(line, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 100; i++) {
        out.write(line);
      }
    }
    assertTrue(
        ExtractedOrRefused.text(file)
            .endsWith("is a text of more than 64 MiB; split it into smaller files."));
  }

  @Test
  void a_line_longer_than_any_paragraph() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "word ".repeat(1_000_000));
    String text = ExtractedOrRefused.text(file);
    assertTrue(
        text.contains(
            "holds a paragraph of more than 4 million characters (“word word word word…”)"),
        text.substring(0, Math.min(text.length(), 200)));
  }

  @Test
  void a_docx_nested_as_deep_as_no_author_nests_is_read() throws IOException {
    String table = "<w:tbl><w:tr><w:tc>".repeat(120);
    String end = (TEXT + "</w:tc></w:tr></w:tbl>").repeat(120);
    assertTrue(text(docx("", table + end + TEXT)).startsWith("نص\n".repeat(121)));
  }

  @Test
  void an_html_page_nested_as_deep_as_no_author_nests_is_read() throws IOException {
    assertEquals("نص", text(html("<div>".repeat(900) + "نص" + "</div>".repeat(900))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "span", "table"})
  void a_deeply_nested_html_page(String name) throws IOException {
    Path file = html(("<" + name + ">").repeat(DEEP) + "نص" + ("</" + name + ">").repeat(DEEP));
    expect(Reason.UNSUPPORTED, file, "elements nested more than 1000 deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<![CDATA[", "<?x ", "<a ", "<a b=\"", "<"})
  void an_html_page_of_openings(String opening) throws IOException {
    expect(Reason.UNSUPPORTED, html(opening.repeat(DEEP)), "opened over and over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>x", "<li>x", "</div>", "<script>", "&amp;", "&", "x<br>", "<b>x</b>"})
  void an_html_page_of_one_piece_over_and_over(String piece) throws IOException {
    text(html("<p>نص</p>" + piece.repeat(20_000)));
  }

  @Test
  void a_paragraph_of_more_markup_than_a_unit_can_hold() throws IOException {
    expect(Reason.UNSUPPORTED, html("<p>" + "x<br>".repeat(7000)), "more than some 6000 pieces");
    String runs = TestDocuments.run("<w:b/>", "x") + TestDocuments.run("", "y");
    Path file = docx("", "<w:p>" + runs.repeat(4000) + "</w:p>");
    expect(Reason.UNSUPPORTED, file, "more than some 6000 pieces");
  }

  @Test
  void a_docx_of_empty_paragraphs() throws IOException {
    Path file = docx("", "<w:p/>".repeat(300_001) + TEXT);
    expect(Reason.UNSUPPORTED, file, "more than 300000 paragraphs");
  }

  @Test
  void a_docx_of_runs_without_end() throws IOException {
    Path file = docx("", "<w:p>" + "<w:r/>".repeat(2_000_001) + "</w:p>");
    expect(Reason.UNSUPPORTED, file, "more than 2 million elements");
  }

  @Test
  void a_part_of_spaces() throws IOException {
    Path file = odt("", "<text:p>نص</text:p>" + " ".repeat(20 << 20));
    expect(Reason.UNSUPPORTED, file, "more than 16 million characters in one piece");
  }

  @Test
  void a_part_that_is_too_large() throws IOException {
    Path file = folder.resolve("large.docx");
    TestArchives.docxWith(
        file, "word/comments.xml", "<a>", ("<b>" + " ".repeat(1 << 20) + "</b>"), 130);
    expect(Reason.UNSUPPORTED, file, "word/comments.xml unpacks to more than 128 MiB");
  }

  @Test
  void a_part_of_xml_under_another_name() throws IOException {
    Path file = folder.resolve("a.docx");
    TestArchives.docxWith(file, "word/text.dat", "<a>", "<b>", DEEP);
    expect(Reason.UNSUPPORTED, file, "word/text.dat has elements nested more than 500 deep");
  }

  @Test
  void an_element_of_very_many_attributes() throws IOException {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      attributes.append(" a").append(i).append("=\"1\"");
    }
    expect(Reason.UNSUPPORTED, html("<p" + attributes + ">نص</p>"), "1000 attributes");
    expect(Reason.UNSUPPORTED, docx("", "<w:p" + attributes + "/>" + TEXT), "many or too long");
    expect(Reason.UNSUPPORTED, odt("", "<text:p" + attributes + "/>"), "many or too long");
  }

  @Test
  void a_very_long_attribute_comment_style_and_line() throws IOException {
    String megabytes = "كلمة ".repeat(500_000);
    assertEquals("نص", text(html("<p title=\"" + megabytes + "\">نص</p>")));
    assertEquals("نص", text(html("<!--" + megabytes + "--><p>نص</p>")));
    assertEquals("نص", text(html("<style>" + megabytes + "</style><p>نص</p>")));
    assertEquals(megabytes.strip(), text(html("<p>" + megabytes + "</p>")).strip());
    assertEquals(megabytes, text(file("line.txt", megabytes)));
  }

  @Test
  void entities_that_multiply() throws IOException {
    StringBuilder prolog = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"ضحك ضحك\">");
    for (int i = 1; i < 12; i++) {
      prolog.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    prolog.append("]>");
    String declaration = "has a document type declaration";
    expect(Reason.UNSUPPORTED, docx(prolog.toString(), "<w:p>&a11;</w:p>" + TEXT), declaration);
    expect(Reason.UNSUPPORTED, odt(prolog.toString(), "<text:p>&a11;</text:p>"), declaration);
    Path page = file("a.xhtml", prolog + "<html><body><p>نص &a11;</p></body></html>");
    assertFalse(text(page).contains("ضحك"));
  }

  @Test
  void entities_from_outside() throws IOException {
    Path secret = file("secret.txt", "سر");
    String prolog = "<!DOCTYPE html [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
    assertFalse(text(docx(prolog, "<w:p><w:r><w:t>&s;</w:t></w:r></w:p>")).contains("سر"));
    assertFalse(text(odt(prolog, "<text:p>&s;</text:p>")).contains("سر"));
    Path page = file("b.xhtml", prolog + "<html><body><p>نص &s;</p></body></html>");
    assertFalse(text(page).contains("سر"));
  }

  /** What is read from the document, or the one sentence of its refusal. */
  private static String text(Path file) {
    String text = ExtractedOrRefused.text(file);
    assertFalse(text.isBlank());
    return text;
  }

  private static void expect(Reason reason, Path file, String why) {
    DocumentException e =
        assertThrows(
            DocumentException.class,
            () -> new DocumentExtractor().extract(file, ExtractionOptions.of("ar")));
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(why), e.getMessage());
    assertTrue(e.getMessage().startsWith(file + " "), e.getMessage());
  }

  private Path docx(String prolog, String body) throws IOException {
    Path file = folder.resolve("a.docx");
    TestDocuments.docx(file, prolog, body, "حاشية", "");
    return file;
  }

  private Path odt(String prolog, String body) throws IOException {
    Path file = folder.resolve("a.odt");
    TestDocuments.odt(file, prolog, body, "");
    return file;
  }

  private Path html(String body) throws IOException {
    return file("a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private Path file(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
