package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.TestDocuments.paragraph;
import static org.bayan.okapi.tests.TestDocuments.run;
import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.okapi.internal.direction.DocxDirection;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxDirectionTest {
  private static final String DOCUMENT = "word/document.xml";

  @TempDir Path folder;

  @Test
  void what_a_merge_added_at_the_end_is_put_where_the_schema_wants_it() throws Exception {
    assertEquals(
        "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/><w:rtl/></w:rPr>",
        properties(
            TO_ARABIC, "<w:b/><w:sz w:val=\"20\"/><w:rtl/><w:bCs/><w:szCs w:val=\"20\"/>", "ماء"));
    assertEquals(
        "<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w=\"0\"/></w:tblPr></w:tbl>"
            + "<w:p><w:pPr><w:bidi/><w:jc w:val=\"left\"/><w:rPr><w:rtl/></w:rPr></w:pPr></w:p>",
        body(
            TO_ARABIC,
            "<w:tbl><w:tblPr><w:tblW w:w=\"0\"/><w:bidiVisual/></w:tblPr></w:tbl>"
                + "<w:p><w:pPr><w:jc w:val=\"left\"/><w:bidi/></w:pPr></w:p>"));
    assertEquals(
        "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr/><w:t>Water</w:t></w:r></w:p>",
        body(
            TO_ENGLISH,
            "<w:p><w:pPr><w:jc w:val=\"right\"/><w:bidi w:val=\"false\"/></w:pPr>"
                + "<w:r><w:rPr><w:rtl/></w:rPr><w:t>Water</w:t></w:r></w:p>"));
  }

  @Test
  void the_order_is_mended_between_two_languages_of_one_direction_too() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:bidi/><w:jc w:val=\"right\"/></w:pPr></w:p>",
        body(
            new LanguageChange("ar", "fa"),
            "<w:p><w:pPr><w:jc w:val=\"right\"/><w:bidi/></w:pPr></w:p>"));
  }

  @Test
  void tables_and_sections_follow_the_language() throws Exception {
    String english =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"G\"/><w:tblW w:w=\"0\"/></w:tblPr><w:tblGrid/></w:tbl>"
            + "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:sectPr><w:pgMar w:gutter=\"0\"/><w:cols/>"
            + "<w:docGrid/></w:sectPr>";
    String arabic =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"G\"/><w:bidiVisual/><w:tblW w:w=\"0\"/></w:tblPr>"
            + "<w:tblGrid/></w:tbl><w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tblGrid/></w:tbl>"
            + "<w:sectPr><w:pgMar w:gutter=\"0\"/><w:cols/><w:bidi/><w:docGrid/></w:sectPr>";
    assertEquals(arabic, body(TO_ARABIC, english));
    assertEquals(english, body(TO_ENGLISH, arabic));
  }

  @Test
  void a_table_that_libreoffice_put_to_the_right_begins_at_the_left() throws Exception {
    String table = "<w:tbl><w:tblPr><w:bidiVisual/><w:jc w:val=\"end\"/></w:tblPr></w:tbl>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(DOCUMENT, Turned.word("document", table));
    parts.put("docProps/app.xml", "<P><Application>LibreOffice/7.4</Application></P>");
    assertEquals(
        "<w:tbl><w:tblPr><w:jc w:val=\"start\"/></w:tblPr></w:tbl>",
        Turned.content(turn(TO_ENGLISH, parts).get(DOCUMENT)));
  }

  @Test
  void letters_that_number_are_letters_of_the_language() throws Exception {
    String level = "<w:lvl><w:numFmt w:val=\"%s\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
    for (String arabic : List.of("arabicAlpha", "arabicAbjad")) {
      assertEquals(
          String.format(level, "lowerLetter"),
          part(TO_ENGLISH, "numbering", String.format(level, arabic)));
    }
    assertEquals(
        String.format(level, "arabicAbjad"),
        part(TO_ARABIC, "numbering", String.format(level, "lowerLetter")));
    assertEquals(
        String.format(level, "hebrew1"),
        part(new LanguageChange("en", "he"), "numbering", String.format(level, "lowerLetter")));
    assertEquals(
        String.format(level, "decimal"),
        part(TO_ARABIC, "numbering", String.format(level, "decimal")));
  }

  @Test
  void styles_lose_the_direction_of_arabic_and_keep_their_formatting() throws Exception {
    String english =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\"/></w:rPr>"
            + "</w:rPrDefault></w:docDefaults>";
    assertEquals(
        english
            + "<w:style><w:pPr><w:jc w:val=\"left\"/></w:pPr>"
            + "<w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/></w:style>",
        part(
            TO_ENGLISH,
            "styles",
            "<w:style><w:pPr><w:bidi/><w:jc w:val=\"left\"/></w:pPr><w:rPr><w:bCs/><w:rtl/></w:rPr>"
                + "<w:tblPr><w:bidiVisual/></w:tblPr></w:style>"));
  }

  @Test
  void the_defaults_name_the_new_language_beside_that_of_the_other_script() throws Exception {
    assertEquals(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:bidi=\"ar-IQ\" w:val=\"en-GB\"/></w:rPr>"
            + "</w:rPrDefault></w:docDefaults>",
        part(
            TO_ARABIC,
            "styles",
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault>"
                + "</w:docDefaults>"));
  }

  @Test
  void the_fonts_of_the_theme_are_chosen_by_the_new_language() throws Exception {
    assertEquals(
        "<w:zoom/><w:themeFontLang w:bidi=\"ar-IQ\"/><w:decimalSymbol w:val=\".\"/>",
        part(TO_ARABIC, "settings", "<w:zoom/><w:decimalSymbol w:val=\".\"/>"));
    assertEquals(
        "<w:themeFontLang w:bidi=\"ar-SA\" w:val=\"en-US\"/>",
        part(TO_ENGLISH, "settings", "<w:themeFontLang w:val=\"fr-FR\" w:bidi=\"ar-SA\"/>"));
  }

  @Test
  void headers_and_notes_turn_like_the_body() throws Exception {
    for (String part : List.of("header2", "footer1", "footnotes", "endnotes")) {
      assertEquals(
          "<w:p><w:pPr/></w:p>", part(TO_ENGLISH, part, "<w:p><w:pPr><w:bidi/></w:pPr></w:p>"));
    }
  }

  @Test
  void other_parts_are_copied_in_their_order() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types  />");
    parts.put("word/media/image1.png", "\u0000PNG");
    parts.put(DOCUMENT, Turned.word("document", "<w:p/>"));
    parts.put("word/comments.xml", "<w:p   >");
    Map<String, String> turned = turn(TO_ENGLISH, parts);
    assertEquals(List.copyOf(parts.keySet()), List.copyOf(turned.keySet()));
    turned.remove(DOCUMENT);
    parts.remove(DOCUMENT);
    assertEquals(parts, turned);
  }

  @Test
  void a_document_comes_back_as_it_was_and_stays_when_turned_twice() throws Exception {
    Path original = folder.resolve("original.docx");
    TestDocuments.docx(original, paragraph("", "1980") + table(), "12", "");
    byte[] english = turn(original, TO_ENGLISH);
    byte[] arabic = turn(english, TO_ARABIC);
    assertEquals(
        Turned.unzip(english).get(DOCUMENT), Turned.unzip(turn(arabic, TO_ENGLISH)).get(DOCUMENT));
    assertArrayEquals(arabic, turn(arabic, TO_ARABIC));
  }

  @Test
  void a_part_that_is_no_xml_is_named() throws Exception {
    Map<String, String> parts = Map.of(DOCUMENT, "<w:document>");
    MalformedPartException refused =
        assertThrows(MalformedPartException.class, () -> turn(TO_ENGLISH, parts));
    assertEquals(DOCUMENT, refused.part());
  }

  @Test
  void a_document_type_declaration_is_refused() throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "سر");
    String prolog = "<!DOCTYPE d [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
    Map<String, String> parts = Map.of(DOCUMENT, prolog + Turned.word("document", "&s;"));
    assertThrows(MalformedPartException.class, () -> turn(TO_ENGLISH, parts));
  }

  @Test
  void a_part_that_is_nested_without_end_is_refused() {
    Map<String, String> parts = Map.of(DOCUMENT, "<a>".repeat(20_000) + "</a>".repeat(20_000));
    assertThrows(MalformedPartException.class, () -> turn(TO_ENGLISH, parts));
  }

  private static String table() {
    return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
        + paragraph("", "")
        + "</w:tc></w:tr></w:tbl>";
  }

  private String properties(LanguageChange change, String properties, String text)
      throws Exception {
    String turned = body(change, "<w:p><w:pPr/>" + run(properties, text) + "</w:p>");
    int start = turned.indexOf("<w:r><w:rPr>") + 5;
    return turned.substring(start, turned.indexOf("<w:t ", start));
  }

  private String body(LanguageChange change, String body) throws Exception {
    return part(change, "document", body);
  }

  private String part(LanguageChange change, String root, String content) throws Exception {
    String name = "word/" + root + ".xml";
    return Turned.content(turn(change, Map.of(name, Turned.word(root, content))).get(name));
  }

  private Map<String, String> turn(LanguageChange change, Map<String, String> parts)
      throws Exception {
    return Turned.parts(folder, parts, change, DocxDirection::apply);
  }

  private static byte[] turn(Path file, LanguageChange change) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxDirection.apply(file, change, out);
    return out.toByteArray();
  }

  private byte[] turn(byte[] document, LanguageChange change) throws Exception {
    Path file = folder.resolve("again.docx");
    Files.write(file, document);
    return turn(file, change);
  }
}
