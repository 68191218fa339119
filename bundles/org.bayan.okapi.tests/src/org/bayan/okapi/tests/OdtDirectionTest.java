package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.Turned.TO_FRENCH;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.bayan.okapi.internal.direction.OdtDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtDirectionTest {
  private static final String RTL_PAGE =
      "<style:page-layout style:name=\"pm\"><style:page-layout-properties"
          + " style:writing-mode=\"rl-tb\"/></style:page-layout>";

  @TempDir Path folder;

  @Test
  void a_style_of_arabic_runs_left_to_right_in_english() throws Exception {
    assertEquals(
        automatic(style("P1", "fo:text-align=\"start\" style:writing-mode=\"lr-tb\""))
            + body(p("P1", "Water")),
        libreOffice(
            TO_ENGLISH,
            automatic(style("P1", "fo:text-align=\"end\" style:writing-mode=\"rl-tb\""))
                + body(p("P1", "Water"))));
  }

  @Test
  void the_trailing_edge_stays_the_trailing_edge() throws Exception {
    String english = automatic(style("P1", "fo:text-align=\"end\" style:writing-mode=\"lr-tb\""));
    String arabic = automatic(style("P1", "fo:text-align=\"left\" style:writing-mode=\"rl-tb\""));
    assertEquals(
        arabic + body(p("P1", "ماء")), libreOffice(TO_ARABIC, english + body(p("P1", "ماء"))));
    assertEquals(
        english + body(p("P1", "Water")), libreOffice(TO_ENGLISH, arabic + body(p("P1", "Water"))));
  }

  @Test
  void the_start_of_a_line_is_read_as_the_program_reads_it_that_wrote_the_document()
      throws Exception {
    String arabic =
        automatic(style("P1", "fo:text-align=\"start\" style:writing-mode=\"rl-tb\""))
            + body(p("P1", "Water"));
    assertTrue(libreOffice(TO_ENGLISH, arabic).contains("fo:text-align=\"end\""));
    assertTrue(standard(TO_ENGLISH, arabic).contains("fo:text-align=\"start\""));
  }

  @Test
  void a_paragraph_that_was_not_translated_gets_a_style_of_its_own() throws Exception {
    String style = "fo:text-align=\"right\" style:writing-mode=\"rl-tb\"";
    assertEquals(
        automatic(
                style("P1", "fo:text-align=\"start\" style:writing-mode=\"lr-tb\"")
                    + style("P1_rtl", style))
            + body(p("P1", "Water") + p("P1_rtl", "ماء") + p("P1_rtl", "نهر")),
        libreOffice(
            TO_ENGLISH,
            automatic(style("P1", style))
                + body(p("P1", "Water") + p("P1", "ماء") + p("P1", "نهر"))));
  }

  @Test
  void a_paragraph_of_a_common_style_gets_an_automatic_one() throws Exception {
    assertEquals(
        automatic(
                "<style:style style:family=\"paragraph\" style:name=\"Body_rtl\""
                    + " style:parent-style-name=\"Body\"><style:paragraph-properties"
                    + " fo:text-align=\"right\" style:writing-mode=\"rl-tb\"/></style:style>")
            + body(p("Body_rtl", "ماء") + p("Body", "Fresh water")),
        standard(TO_ARABIC, body(p("Body", "ماء") + p("Body", "Fresh water"))));
  }

  @Test
  void a_footnote_does_not_decide_about_the_paragraph_that_it_stands_in() throws Exception {
    String note = "<text:note><text:note-body>%s</text:note-body></text:note>";
    String text = "<text:p text:style-name=\"%s\">ماء%s</text:p>";
    String turned =
        standard(
            TO_ARABIC,
            body(String.format(text, "B", String.format(note, p("B", "A very long footnote")))));
    assertTrue(turned.contains(p("B", "A very long footnote")), turned);
    assertTrue(turned.contains("<text:p text:style-name=\"B_rtl\">ماء"), turned);
  }

  @Test
  void a_vertical_paragraph_stays_vertical() throws Exception {
    String vertical =
        automatic(style("P1", "style:writing-mode=\"tb-rl\"")) + body(p("P1", "Water"));
    assertEquals(vertical, libreOffice(TO_ENGLISH, vertical));
  }

  @Test
  void borders_change_sides_and_margins_stay() throws Exception {
    assertTrue(
        libreOffice(
                TO_ENGLISH,
                automatic(
                        style(
                            "P1",
                            "fo:border-right=\"1pt solid #ff0000\" fo:margin-left=\"2cm\""
                                + " style:writing-mode=\"rl-tb\""))
                    + body(p("P1", "Water")))
            .contains(
                "fo:border-left=\"1pt solid #ff0000\" fo:margin-left=\"2cm\""
                    + " style:writing-mode=\"lr-tb\""));
  }

  @Test
  void a_table_changes_its_side_and_its_order() throws Exception {
    String table =
        "<style:style style:family=\"table\"><style:table-properties fo:margin-%s=\"1cm\""
            + " style:writing-mode=\"%s\" table:align=\"%s\"/></style:style>";
    String english = automatic(String.format(table, "left", "lr-tb", "left"));
    String arabic = automatic(String.format(table, "right", "rl-tb", "right"));
    assertEquals(arabic, standard(TO_ARABIC, english));
    assertEquals(english, standard(TO_ENGLISH, arabic));
  }

  @Test
  void the_page_and_its_default_style_follow_the_language() throws Exception {
    Map<String, String> turned =
        turn(TO_ARABIC, "", styles("", RTL_PAGE.replace("rl-tb", "lr-tb")));
    assertEquals(
        styles(
            "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
                + " fo:text-align=\"right\"/><style:text-properties style:country-complex=\"IQ\""
                + " style:language-complex=\"ar\"/></style:default-style>",
            RTL_PAGE),
        Turned.content(turned.get("styles.xml")));
    assertTrue(turn(TO_ENGLISH, "", styles("", RTL_PAGE)).get("styles.xml").contains("\"lr-tb\""));
  }

  @Test
  void a_paragraph_takes_the_direction_of_the_page_without_a_style_of_its_own() throws Exception {
    assertEquals(
        body(p("Standard", "ماء")),
        Turned.content(
            turn(
                    TO_ARABIC,
                    body(p("Standard", "ماء")),
                    styles("", RTL_PAGE.replace("rl-tb", "lr-tb")))
                .get("content.xml")));
  }

  @Test
  void a_page_header_turns_like_the_text() throws Exception {
    String header =
        "<office:master-styles><style:master-page><style:header>%s</style:header>"
            + "</style:master-page></office:master-styles>";
    String turned =
        turn(
                TO_ENGLISH,
                "",
                styles("", RTL_PAGE) + String.format(header, p("H", "Water") + p("H", "ماء")))
            .get("styles.xml");
    assertTrue(turned.contains(String.format(header, p("H", "Water") + p("H_rtl", "ماء"))), turned);
  }

  @Test
  void formatting_of_one_script_holds_for_the_other() throws Exception {
    String text = "<style:style style:family=\"text\"><style:text-properties %s/></style:style>";
    assertEquals(
        automatic(
            String.format(
                text,
                "fo:font-size=\"18pt\" fo:font-weight=\"bold\" style:font-size-complex=\"20pt\""
                    + " style:font-weight-complex=\"bold\"")),
        standard(
            TO_ARABIC,
            automatic(
                String.format(
                    text,
                    "fo:font-size=\"18pt\" fo:font-weight=\"bold\""
                        + " style:font-size-complex=\"20pt\""))));
    assertEquals(
        automatic(
            String.format(text, "fo:font-style=\"italic\" style:font-style-complex=\"italic\"")),
        standard(
            TO_ENGLISH, automatic(String.format(text, "style:font-style-complex=\"italic\""))));
  }

  @Test
  void a_font_without_the_letters_of_the_language_is_replaced() throws Exception {
    String face =
        "<office:font-face-decls><style:font-face style:name=\"F1\""
            + " svg:font-family=\"'Noto Naskh Arabic'\"/></office:font-face-decls>";
    String text = "<style:style><style:text-properties %s/></style:style>";
    assertEquals(
        face + automatic(String.format(text, "fo:font-family=\"'Times New Roman'\"")),
        standard(TO_ENGLISH, face + automatic(String.format(text, "style:font-name=\"F1\""))));
  }

  @Test
  void letters_that_number_are_letters_of_the_language() throws Exception {
    String list =
        "<text:list-style><text:list-level-style-number style:num-format=\"%s\"/>"
            + "</text:list-style>";
    assertEquals(
        automatic(String.format(list, "ا, ب, ج, ...")),
        standard(TO_ARABIC, automatic(String.format(list, "a"))));
    assertEquals(
        automatic(String.format(list, "a")),
        standard(TO_ENGLISH, automatic(String.format(list, "أ, ب, ت, ..."))));
  }

  @Test
  void only_the_language_changes_between_two_languages_of_one_direction() throws Exception {
    String text =
        style("P1", "fo:text-align=\"end\" style:writing-mode=\"rl-tb\"")
            + "<style:style><style:text-properties fo:country=\"%s\" fo:language=\"%s\""
            + " style:font-weight-complex=\"bold\"/></style:style>";
    assertEquals(
        automatic(String.format(text, "FR", "fr")) + body(p("P1", "eau")),
        standard(TO_FRENCH, automatic(String.format(text, "GB", "en")) + body(p("P1", "eau"))));
    String german = automatic(String.format(text, "DE", "de"));
    assertEquals(german, standard(TO_FRENCH, german));
  }

  @Test
  void the_mimetype_stays_first_and_uncompressed() throws Exception {
    Path file = folder.resolve("own.odt");
    byte[] mimetype = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(mimetype.length);
      CRC32 checksum = new CRC32();
      checksum.update(mimetype);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(mimetype);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(Turned.odf("document-content", "").getBytes(StandardCharsets.UTF_8));
    }
    try (ZipInputStream in =
        new ZipInputStream(
            new ByteArrayInputStream(Turned.bytes(file, TO_ENGLISH, OdtDirection::apply)))) {
      ZipEntry first = in.getNextEntry();
      assertEquals("mimetype", first.getName());
      assertEquals(ZipEntry.STORED, first.getMethod());
    }
  }

  @Test
  void a_document_that_is_turned_twice_is_the_same() throws Exception {
    Path file = folder.resolve("own.odt");
    TestDocuments.odt(file, p("", "1980") + p("", "Water") + p("", "ماء"), "");
    byte[] arabic = Turned.bytes(file, TO_ARABIC, OdtDirection::apply);
    assertArrayEquals(arabic, again(arabic, TO_ARABIC));
    byte[] english = again(arabic, TO_ENGLISH);
    assertArrayEquals(english, again(english, TO_ENGLISH));
  }

  @Test
  void a_part_that_is_no_xml_is_named() {
    MalformedPartException refused =
        assertThrows(MalformedPartException.class, () -> turn(TO_ENGLISH, "", "<office:styles>"));
    assertEquals("styles.xml", refused.part());
  }

  private byte[] again(byte[] document, LanguageChange change) throws Exception {
    Path file = folder.resolve("again.odt");
    Files.write(file, document);
    return Turned.bytes(file, change, OdtDirection::apply);
  }

  /** The content of a document that LibreOffice wrote, turned. */
  private String libreOffice(LanguageChange change, String content) throws Exception {
    String meta = "<meta:generator>LibreOffice/7.4$Linux</meta:generator>";
    return Turned.content(turn(change, content, "", meta).get("content.xml"));
  }

  /** The content of a document that another program wrote, turned. */
  private String standard(LanguageChange change, String content) throws Exception {
    return Turned.content(turn(change, content, "").get("content.xml"));
  }

  private Map<String, String> turn(LanguageChange change, String content, String styles)
      throws Exception {
    return turn(change, content, styles, "");
  }

  private Map<String, String> turn(
      LanguageChange change, String content, String styles, String meta) throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("meta.xml", Turned.odf("document-meta", meta));
    parts.put("content.xml", Turned.odf("document-content", content));
    if (!styles.isEmpty()) {
      parts.put("styles.xml", Turned.odf("document-styles", styles));
    }
    return Turned.parts(folder, parts, change, OdtDirection::apply);
  }

  private static String automatic(String styles) {
    return "<office:automatic-styles>" + styles + "</office:automatic-styles>";
  }

  private static String styles(String common, String automatic) {
    String element =
        common.isEmpty() ? "<office:styles/>" : "<office:styles>" + common + "</office:styles>";
    return element + automatic(automatic);
  }

  private static String style(String name, String properties) {
    return "<style:style style:family=\"paragraph\" style:name=\""
        + name
        + "\"><style:paragraph-properties "
        + properties
        + "/></style:style>";
  }

  private static String body(String paragraphs) {
    return "<office:body><office:text>" + paragraphs + "</office:text></office:body>";
  }

  private static String p(String style, String text) {
    String name = style.isEmpty() ? "" : " text:style-name=\"" + style + "\"";
    return "<text:p" + name + ">" + text + "</text:p>";
  }
}
