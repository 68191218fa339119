package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.TestDocuments.run;
import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.Turned.TO_FRENCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.okapi.internal.direction.DocxDirection;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxFormatDirectionTest {
  private static final String DOCUMENT = "word/document.xml";

  @TempDir Path folder;

  @Test
  void formatting_of_arabic_text_holds_for_its_translation() throws Exception {
    assertEquals(
        "<w:rPr><w:b/><w:bCs/><w:i w:val=\"0\"/><w:iCs w:val=\"0\"/><w:sz w:val=\"32\"/>"
            + "<w:szCs w:val=\"32\"/></w:rPr>",
        properties(
            TO_ENGLISH, "<w:bCs/><w:iCs w:val=\"0\"/><w:szCs w:val=\"32\"/><w:rtl/>", "Water"));
  }

  @Test
  void formatting_of_english_text_holds_for_its_translation() throws Exception {
    assertEquals(
        "<w:rPr><w:b/><w:bCs/><w:color w:val=\"FF0000\"/><w:sz w:val=\"32\"/>"
            + "<w:szCs w:val=\"40\"/><w:rtl/></w:rPr>",
        properties(
            TO_ARABIC,
            "<w:b/><w:color w:val=\"FF0000\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"40\"/>",
            "ماء"));
  }

  @Test
  void a_font_without_the_letters_of_the_language_is_replaced() throws Exception {
    assertEquals(
        "<w:rPr><w:rFonts w:ascii=\"Arial\" w:cs=\"Noto Kufi Arabic\""
            + " w:hAnsi=\"Times New Roman\"/></w:rPr>",
        properties(
            TO_ENGLISH,
            "<w:rFonts w:hint=\"cs\" w:ascii=\"Noto Kufi Arabic\" w:hAnsi=\"DecoType Naskh\""
                + " w:cs=\"Noto Kufi Arabic\"/><w:rtl/>",
            "Water"));
    assertEquals(
        "<w:rPr><w:rFonts w:ascii=\"Cambria\" w:cs=\"Times New Roman\"/><w:rtl/></w:rPr>",
        properties(TO_ARABIC, "<w:rFonts w:ascii=\"Cambria\" w:cs=\"Cambria\"/>", "ماء"));
  }

  @Test
  void a_font_that_has_the_letters_stays() throws Exception {
    for (String font : List.of("Traditional Arabic", "Sakkal Majalla", "Tahoma")) {
      String latin = "<w:rFonts w:ascii=\"" + font + "\"/>";
      assertEquals(
          "<w:rPr>" + latin + "</w:rPr>", properties(TO_ENGLISH, latin + "<w:rtl/>", "Water"));
      assertEquals(
          "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:cs=\"" + font + "\"/><w:rtl/></w:rPr>",
          properties(TO_ARABIC, latin, "ماء"));
    }
  }

  @Test
  void a_run_names_the_new_language_with_its_region() throws Exception {
    assertEquals(
        "<w:rPr><w:lang w:bidi=\"ar-IQ\" w:val=\"en-US\"/></w:rPr>",
        properties(TO_ENGLISH, "<w:lang w:val=\"fr-FR\" w:bidi=\"ar-IQ\"/>", "Water"));
    assertEquals(
        "<w:rPr><w:rtl/><w:lang w:bidi=\"ar-IQ\" w:val=\"en-GB\"/></w:rPr>",
        properties(TO_ARABIC, "<w:lang w:val=\"en-GB\" w:bidi=\"he-IL\"/>", "ماء"));
    assertEquals(
        "<w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>",
        properties(TO_FRENCH, "<w:lang w:val=\"en-GB\"/>", "eau"));
  }

  private String properties(LanguageChange change, String properties, String text)
      throws Exception {
    String body = Turned.word("document", "<w:p><w:pPr/>" + run(properties, text) + "</w:p>");
    String turned =
        Turned.parts(folder, Map.of(DOCUMENT, body), change, DocxDirection::apply).get(DOCUMENT);
    int start = turned.indexOf("<w:r><w:rPr>") + 5;
    return turned.substring(start, turned.indexOf("<w:t ", start));
  }
}
