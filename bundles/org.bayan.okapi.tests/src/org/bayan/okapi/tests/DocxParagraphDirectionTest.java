package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.TestDocuments.paragraph;
import static org.bayan.okapi.tests.TestDocuments.run;
import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.Turned.TO_FRENCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.bayan.okapi.internal.direction.DocxDirection;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxParagraphDirectionTest {
  private static final String BIDI_STYLES =
      "<w:docDefaults><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>";

  @TempDir Path folder;

  @Test
  void a_paragraph_in_english_is_no_longer_right_to_left() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr/>" + t("Water") + "</w:r></w:p>",
        turn(TO_ENGLISH, paragraph("<w:bidi/><w:jc w:val=\"left\"/>", "Water")));
  }

  @Test
  void a_paragraph_in_arabic_becomes_right_to_left_where_the_schema_wants_it() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:keepNext/><w:bidi/><w:spacing w:after=\"0\"/><w:ind w:left=\"720\"/>"
            + "<w:jc w:val=\"right\"/><w:rPr><w:rtl/></w:rPr></w:pPr>"
            + "<w:r><w:rPr><w:rtl/></w:rPr>"
            + t("ماء")
            + "</w:r></w:p>",
        turn(
            TO_ARABIC,
            paragraph(
                "<w:keepNext/><w:spacing w:after=\"0\"/><w:ind w:left=\"720\"/>"
                    + "<w:jc w:val=\"right\"/>",
                "ماء")));
  }

  @Test
  void a_paragraph_that_was_not_translated_keeps_its_direction() throws Exception {
    String arabic = paragraph("<w:bidi/><w:rPr><w:rtl/></w:rPr>", "x").replace(run("", "x"), "");
    String kept = arabic.replace("</w:p>", run("<w:rtl/>", "ماء عذب") + "</w:p>");
    assertEquals(kept, turn(TO_ENGLISH, kept));
    String english = paragraph("", "Fresh water").replace("<w:pPr></w:pPr>", "<w:pPr/>");
    assertEquals(
        english.replace("<w:rPr></w:rPr>", "<w:rPr/>"),
        turn(TO_ARABIC, paragraph("", "Fresh water")));
  }

  @Test
  void a_paragraph_without_letters_follows_the_document() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:bidi/><w:rPr><w:rtl/></w:rPr></w:pPr></w:p>", turn(TO_ARABIC, "<w:p/>"));
    assertEquals("<w:p><w:pPr/></w:p>", turn(TO_ENGLISH, "<w:p><w:pPr><w:bidi/></w:pPr></w:p>"));
  }

  @Test
  void a_run_of_both_scripts_is_cut_where_the_direction_changes() throws Exception {
    assertEquals(
        "<w:r><w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr>"
            + t("زارت ")
            + "</w:r><w:r><w:rPr><w:b/></w:rPr>"
            + t("UNAMI-2 team")
            + "</w:r><w:r><w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr>"
            + t(" مدينة البصرة (15 مرة).")
            + "</w:r>",
        runs(turn(TO_ARABIC, p("", run("<w:b/>", "زارت UNAMI-2 team مدينة البصرة (15 مرة).")))));
  }

  @Test
  void what_follows_a_cut_in_its_run_stays_behind_it() throws Exception {
    assertEquals(
        "<w:r>"
            + t("The ")
            + "</w:r><w:r><w:rPr><w:rtl/></w:rPr>"
            + t("نهر")
            + "</w:r><w:r>"
            + t(" rises")
            + "<w:br/>"
            + "<w:t>again</w:t></w:r>",
        runs(
            turn(
                TO_ENGLISH,
                "<w:p><w:pPr/><w:r><w:t>The نهر rises</w:t><w:br/><w:t>again</w:t></w:r></w:p>")));
  }

  @Test
  void a_space_between_two_foreign_words_goes_with_them() throws Exception {
    assertEquals(
        "<w:r><w:rPr><w:rtl/></w:rPr>"
            + t("نشرته صحيفة ")
            + "</w:r>"
            + "<w:r><w:rPr/>"
            + t("New")
            + "</w:r><w:r><w:rPr/>"
            + t(" ")
            + "</w:r><w:r><w:rPr/>"
            + t("York")
            + "</w:r>",
        runs(
            turn(
                TO_ARABIC,
                p("", run("", "نشرته صحيفة ") + run("", "New") + run("", " ") + run("", "York")))));
  }

  @Test
  void styles_that_are_right_to_left_are_overridden_for_english_in_an_arabic_document()
      throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:bidi w:val=\"0\"/></w:pPr><w:r>" + t("Water") + "</w:r></w:p>",
        turn(TO_ARABIC, BIDI_STYLES, "<w:p><w:r>" + t("Water") + "</w:r></w:p>"));
  }

  @Test
  void arabic_that_was_right_to_left_by_its_style_says_so_itself_in_an_english_document()
      throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:bidi/><w:rPr><w:rtl/></w:rPr></w:pPr>"
            + "<w:r><w:rPr><w:rtl/></w:rPr>"
            + t("ماء")
            + "</w:r></w:p>",
        turn(TO_ENGLISH, BIDI_STYLES, "<w:p><w:r>" + t("ماء") + "</w:r></w:p>"));
  }

  @Test
  void arabic_that_was_only_pushed_to_the_right_edge_begins_at_the_left_in_english()
      throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr/>" + t("Water") + "</w:r></w:p>",
        turn(TO_ENGLISH, p("<w:jc w:val=\"right\"/>", run("<w:rtl/>", "Water"))));
  }

  @Test
  void a_border_changes_sides() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:pBdr><w:top w:val=\"none\"/><w:left w:val=\"thick\"/>"
            + "<w:right w:val=\"single\"/></w:pBdr></w:pPr></w:p>",
        turn(
            TO_ENGLISH,
            "<w:p><w:pPr><w:pBdr><w:top w:val=\"none\"/><w:left w:val=\"single\"/>"
                + "<w:right w:val=\"thick\"/></w:pBdr><w:bidi/></w:pPr></w:p>"));
  }

  @Test
  void english_is_not_justified_by_lengthened_letters() throws Exception {
    assertEquals(
        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:p>",
        turn(TO_ENGLISH, p("<w:bidi/><w:jc w:val=\"lowKashida\"/>", "")));
  }

  @Test
  void characters_of_all_planes_stay() throws Exception {
    String text = "Palm \uD83C\uDF34 &amp; &lt;dates&gt; \u00A0 \u200F";
    assertEquals(
        "<w:r>" + t(text) + "</w:r>",
        runs(turn(TO_ENGLISH, "<w:p><w:pPr/><w:r>" + t(text) + "</w:r></w:p>"))
            .replace("&#127796;", "\uD83C\uDF34"));
  }

  @Test
  void the_paragraphs_of_a_text_box_have_their_own_direction() throws Exception {
    String box =
        "<w:r><w:pict><w:txbxContent><w:p><w:r>%s</w:r></w:p></w:txbxContent></w:pict></w:r>";
    assertEquals(
        "<w:p><w:pPr><w:bidi/><w:rPr><w:rtl/></w:rPr></w:pPr>"
            + String.format(box, t("Only a caption in English"))
            + "<w:r><w:rPr><w:rtl/></w:rPr>"
            + t("ماء")
            + "</w:r></w:p>",
        turn(
            TO_ARABIC,
            "<w:p>"
                + String.format(box, t("Only a caption in English"))
                + "<w:r>"
                + t("ماء")
                + "</w:r></w:p>"));
  }

  @Test
  void deleted_text_stays_as_it_is() throws Exception {
    String deleted =
        "<w:del w:id=\"1\"><w:r><w:rPr><w:rtl/></w:rPr><w:delText>ماء</w:delText>"
            + "</w:r></w:del>";
    assertEquals(
        "<w:p><w:pPr/>" + deleted + "<w:r>" + t("Water") + "</w:r></w:p>",
        turn(
            TO_ENGLISH,
            "<w:p><w:pPr><w:bidi/></w:pPr>" + deleted + "<w:r>" + t("Water") + "</w:r></w:p>"));
  }

  @Test
  void nothing_turns_between_two_languages_of_one_direction() throws Exception {
    String body =
        p("<w:bidi/><w:jc w:val=\"right\"/>", run("<w:bCs/><w:rtl/>", "نهر Tigre"))
            + "<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr></w:tbl>";
    assertEquals(body, turn(TO_FRENCH, body));
  }

  private String turn(LanguageChange change, String body) throws Exception {
    return turn(change, "", body);
  }

  private String turn(LanguageChange change, String styles, String body) throws Exception {
    Map<String, String> parts =
        Map.of(
            "word/document.xml", Turned.word("document", body),
            "word/styles.xml", Turned.word("styles", styles));
    return Turned.content(
        Turned.parts(folder, parts, change, DocxDirection::apply).get("word/document.xml"));
  }

  private static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  private static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  /** The runs of a paragraph with properties. */
  private static String runs(String paragraph) {
    return paragraph.replaceAll("^<w:p>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)|</w:p>$", "");
  }
}
