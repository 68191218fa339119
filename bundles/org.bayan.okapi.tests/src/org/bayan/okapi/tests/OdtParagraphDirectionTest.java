package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.TurnedOdt.LTR_PAGE;
import static org.bayan.okapi.tests.TurnedOdt.RTL_PAGE;
import static org.bayan.okapi.tests.TurnedOdt.automatic;
import static org.bayan.okapi.tests.TurnedOdt.body;
import static org.bayan.okapi.tests.TurnedOdt.p;
import static org.bayan.okapi.tests.TurnedOdt.style;
import static org.bayan.okapi.tests.TurnedOdt.styles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtParagraphDirectionTest {
  @TempDir Path folder;

  @Test
  void a_style_of_arabic_runs_left_to_right_in_english() throws Exception {
    assertEquals(
        automatic(style("P1", "fo:text-align=\"start\" style:writing-mode=\"lr-tb\""))
            + body(p("P1", "Water")),
        odt()
            .libreOffice(
                TO_ENGLISH,
                automatic(style("P1", "fo:text-align=\"end\" style:writing-mode=\"rl-tb\""))
                    + body(p("P1", "Water"))));
  }

  @Test
  void the_trailing_edge_stays_the_trailing_edge() throws Exception {
    String english = automatic(style("P1", "fo:text-align=\"end\" style:writing-mode=\"lr-tb\""));
    String arabic = automatic(style("P1", "fo:text-align=\"left\" style:writing-mode=\"rl-tb\""));
    assertEquals(
        arabic + body(p("P1", "ماء")),
        odt().libreOffice(TO_ARABIC, english + body(p("P1", "ماء"))));
    assertEquals(
        english + body(p("P1", "Water")),
        odt().libreOffice(TO_ENGLISH, arabic + body(p("P1", "Water"))));
  }

  @Test
  void the_start_of_a_line_is_read_as_the_program_reads_it_that_wrote_the_document()
      throws Exception {
    String arabic =
        automatic(style("P1", "fo:text-align=\"start\" style:writing-mode=\"rl-tb\""))
            + body(p("P1", "Water"));
    assertTrue(odt().libreOffice(TO_ENGLISH, arabic).contains("fo:text-align=\"end\""));
    assertTrue(odt().standard(TO_ENGLISH, arabic).contains("fo:text-align=\"start\""));
  }

  @Test
  void a_paragraph_that_was_not_translated_gets_a_style_of_its_own() throws Exception {
    String style = "fo:text-align=\"right\" style:writing-mode=\"rl-tb\"";
    assertEquals(
        automatic(
                style("P1", "fo:text-align=\"start\" style:writing-mode=\"lr-tb\"")
                    + style("P1_rtl", style))
            + body(p("P1", "Water") + p("P1_rtl", "ماء") + p("P1_rtl", "نهر")),
        odt()
            .libreOffice(
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
        odt().standard(TO_ARABIC, body(p("Body", "ماء") + p("Body", "Fresh water"))));
  }

  @Test
  void a_footnote_does_not_decide_about_the_paragraph_that_it_stands_in() throws Exception {
    String note = "<text:note><text:note-body>%s</text:note-body></text:note>";
    String text = "<text:p text:style-name=\"%s\">ماء%s</text:p>";
    String turned =
        odt()
            .standard(
                TO_ARABIC,
                body(
                    String.format(text, "B", String.format(note, p("B", "A very long footnote")))));
    assertTrue(turned.contains(p("B", "A very long footnote")), turned);
    assertTrue(turned.contains("<text:p text:style-name=\"B_rtl\">ماء"), turned);
  }

  @Test
  void a_vertical_paragraph_stays_vertical() throws Exception {
    String vertical =
        automatic(style("P1", "style:writing-mode=\"tb-rl\"")) + body(p("P1", "Water"));
    assertEquals(vertical, odt().libreOffice(TO_ENGLISH, vertical));
  }

  @Test
  void borders_change_sides_and_margins_stay() throws Exception {
    assertTrue(
        odt()
            .libreOffice(
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
  void a_paragraph_takes_the_direction_of_the_page_without_a_style_of_its_own() throws Exception {
    assertEquals(
        body(p("Standard", "ماء")),
        Turned.content(
            odt()
                .turn(TO_ARABIC, body(p("Standard", "ماء")), styles("", LTR_PAGE))
                .get("content.xml")));
  }

  @Test
  void a_page_header_turns_like_the_text() throws Exception {
    String header =
        "<office:master-styles><style:master-page><style:header>%s</style:header>"
            + "</style:master-page></office:master-styles>";
    String turned =
        odt()
            .turn(
                TO_ENGLISH,
                "",
                styles("", RTL_PAGE) + String.format(header, p("H", "Water") + p("H", "ماء")))
            .get("styles.xml");
    assertTrue(turned.contains(String.format(header, p("H", "Water") + p("H_rtl", "ماء"))), turned);
  }

  private TurnedOdt odt() {
    return new TurnedOdt(folder);
  }
}
