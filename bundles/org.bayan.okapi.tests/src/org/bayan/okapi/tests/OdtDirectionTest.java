package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.Turned.TO_FRENCH;
import static org.bayan.okapi.tests.TurnedOdt.LTR_PAGE;
import static org.bayan.okapi.tests.TurnedOdt.RTL_PAGE;
import static org.bayan.okapi.tests.TurnedOdt.automatic;
import static org.bayan.okapi.tests.TurnedOdt.body;
import static org.bayan.okapi.tests.TurnedOdt.p;
import static org.bayan.okapi.tests.TurnedOdt.style;
import static org.bayan.okapi.tests.TurnedOdt.styles;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  @TempDir Path folder;

  @Test
  void a_table_changes_its_side_and_its_order() throws Exception {
    String table =
        "<style:style style:family=\"table\"><style:table-properties fo:margin-%s=\"1cm\""
            + " style:writing-mode=\"%s\" table:align=\"%s\"/></style:style>";
    String english = automatic(String.format(table, "left", "lr-tb", "left"));
    String arabic = automatic(String.format(table, "right", "rl-tb", "right"));
    assertEquals(arabic, odt().standard(TO_ARABIC, english));
    assertEquals(english, odt().standard(TO_ENGLISH, arabic));
  }

  @Test
  void the_page_and_its_default_style_follow_the_language() throws Exception {
    Map<String, String> turned = odt().turn(TO_ARABIC, "", styles("", LTR_PAGE));
    assertEquals(
        styles(
            "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
                + " fo:text-align=\"right\"/><style:text-properties style:country-complex=\"IQ\""
                + " style:language-complex=\"ar\"/></style:default-style>",
            RTL_PAGE),
        Turned.content(turned.get("styles.xml")));
    assertTrue(
        odt().turn(TO_ENGLISH, "", styles("", RTL_PAGE)).get("styles.xml").contains("\"lr-tb\""));
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
        odt()
            .standard(
                TO_ARABIC,
                automatic(
                    String.format(
                        text,
                        "fo:font-size=\"18pt\" fo:font-weight=\"bold\""
                            + " style:font-size-complex=\"20pt\""))));
    assertEquals(
        automatic(
            String.format(text, "fo:font-style=\"italic\" style:font-style-complex=\"italic\"")),
        odt()
            .standard(
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
        odt()
            .standard(TO_ENGLISH, face + automatic(String.format(text, "style:font-name=\"F1\""))));
  }

  @Test
  void letters_that_number_are_letters_of_the_language() throws Exception {
    String list =
        "<text:list-style><text:list-level-style-number style:num-format=\"%s\"/>"
            + "</text:list-style>";
    assertEquals(
        automatic(String.format(list, "ا, ب, ج, ...")),
        odt().standard(TO_ARABIC, automatic(String.format(list, "a"))));
    assertEquals(
        automatic(String.format(list, "a")),
        odt().standard(TO_ENGLISH, automatic(String.format(list, "أ, ب, ت, ..."))));
  }

  @Test
  void only_the_language_changes_between_two_languages_of_one_direction() throws Exception {
    String text =
        style("P1", "fo:text-align=\"end\" style:writing-mode=\"rl-tb\"")
            + "<style:style><style:text-properties fo:country=\"%s\" fo:language=\"%s\""
            + " style:font-weight-complex=\"bold\"/></style:style>";
    assertEquals(
        automatic(String.format(text, "FR", "fr")) + body(p("P1", "eau")),
        odt()
            .standard(
                TO_FRENCH, automatic(String.format(text, "GB", "en")) + body(p("P1", "eau"))));
    String german = automatic(String.format(text, "DE", "de"));
    assertEquals(german, odt().standard(TO_FRENCH, german));
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
        assertThrows(
            MalformedPartException.class, () -> odt().turn(TO_ENGLISH, "", "<office:styles>"));
    assertEquals("styles.xml", refused.part());
  }

  private byte[] again(byte[] document, LanguageChange change) throws Exception {
    Path file = folder.resolve("again.odt");
    Files.write(file, document);
    return Turned.bytes(file, change, OdtDirection::apply);
  }

  private TurnedOdt odt() {
    return new TurnedOdt(folder);
  }
}
