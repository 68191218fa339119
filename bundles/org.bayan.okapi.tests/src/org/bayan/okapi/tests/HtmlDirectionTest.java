package org.bayan.okapi.tests;

import static org.bayan.okapi.tests.Turned.TO_ARABIC;
import static org.bayan.okapi.tests.Turned.TO_ENGLISH;
import static org.bayan.okapi.tests.Turned.TO_FRENCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.okapi.internal.direction.HtmlDirection;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.junit.jupiter.api.Test;

class HtmlDirectionTest {
  @Test
  void a_document_names_its_language_and_direction() {
    assertEquals(
        "<html lang=\"en\" dir=\"ltr\"><body><p>Water</p></body></html>",
        HtmlDirection.apply(
            "<html lang=\"ar\" dir=\"rtl\"><body><p>Water</p></body></html>", TO_ENGLISH));
    assertEquals(
        "<html dir=\"rtl\" lang=\"ar-IQ\"><body><p>ماء</p></body></html>",
        HtmlDirection.apply("<html lang=\"en\"><body><p>ماء</p></body></html>", TO_ARABIC));
  }

  @Test
  void the_language_of_xhtml_is_named_twice() {
    assertEquals(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang='en'></html>",
        HtmlDirection.apply(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"ar\" lang='ar'></html>",
            TO_ENGLISH));
  }

  @Test
  void everything_else_stays_as_it_is() {
    String untouched =
        "<!DOCTYPE html>\r\n"
            + "<HTML Lang=en><!-- dir=\"rtl\" --><Head><TITLE>x &lt;left&gt;</TITLE><script>if"
            + " (a<b) x = '<p align=left>';</script></Head><BODY  class = left ><p\n"
            + " id=right>Water &nbsp;left<br/>right<img src=left.png></BODY>";
    assertEquals(untouched, HtmlDirection.apply(untouched, TO_ENGLISH));
  }

  @Test
  void a_block_that_was_not_translated_says_its_direction_and_language() {
    assertEquals(
        page("en", "<p>Water</p><p lang=\"ar\" dir=\"rtl\">ماء <b>عذب</b> fresh</p><p>Fish"),
        HtmlDirection.apply(
            page("ar", "<p>Water</p><p>ماء <b>عذب</b> fresh</p><p>Fish"), TO_ENGLISH));
  }

  @Test
  void an_item_in_another_language_than_its_list_is_marked_alone() {
    assertEquals(
        page(
            "en",
            "<ul><li>Water<li lang=\"ar\" dir=\"rtl\">ماء<ul><li lang=\"en\""
                + " dir=\"ltr\">Fish</ul></ul>"),
        HtmlDirection.apply(page("ar", "<ul><li>Water<li>ماء<ul><li>Fish</ul></ul>"), TO_ENGLISH));
  }

  @Test
  void an_element_that_had_a_direction_gets_that_of_its_text() {
    assertEquals(
        page(
            "en",
            "<div dir=\"ltr\" lang=\"en\"><p>Water</p></div><div dir=\"rtl\""
                + " lang=\"ar\">ماء</div>"),
        HtmlDirection.apply(
            page(
                "ar",
                "<div dir=\"rtl\" lang=\"ar\"><p>Water</p></div><div dir=\"rtl\""
                    + " lang=\"ar\">ماء</div>"),
            TO_ENGLISH));
  }

  @Test
  void a_language_that_is_not_that_of_the_letters_is_corrected() {
    assertEquals(
        page("en", "<p lang=\"ar\" dir=\"rtl\">ماء</p><p lang=\"fr\">eau</p>"),
        HtmlDirection.apply(
            page("ar", "<p lang=\"en\" dir=\"rtl\">ماء</p><p lang=\"fr\">eau</p>"), TO_ENGLISH));
  }

  @Test
  void the_columns_of_a_table_are_in_the_order_of_the_document() {
    assertEquals(
        page(
            "en",
            "<table dir=\"ltr\"><tr><td>Water<td lang=\"ar\" dir=\"rtl\">ماء عذب فرات</table>"),
        HtmlDirection.apply(
            page("ar", "<table dir=\"rtl\"><tr><td>Water<td>ماء عذب فرات</table>"), TO_ENGLISH));
  }

  @Test
  void a_direction_by_content_and_one_of_a_number_stay() {
    assertEquals(
        "<p dir=\"auto\">Fish</p><p lang=\"ar-IQ\" dir=\"rtl\">ماء <b dir=\"ltr\">+964</b></p>",
        HtmlDirection.apply(
            "<p dir=\"auto\">Fish</p><p>ماء <b dir=\"ltr\">+964</b></p>", TO_ARABIC));
  }

  @Test
  void a_part_of_a_document_says_its_direction_where_it_begins() {
    assertEquals(
        "<div lang=\"ar-IQ\" dir=\"rtl\"><p>ماء</p></div><p>Fish</p>",
        HtmlDirection.apply("<div><p>ماء</p></div><p>Fish</p>", TO_ARABIC));
  }

  @Test
  void alignment_changes_sides_but_not_that_of_foreign_text() {
    assertEquals(
        page(
            "en",
            "<table align=right><td align=\"left\" valign=top>Water</td>"
                + "<td lang=\"ar\" dir=\"rtl\" align=right>ماء</td></table>"
                + "<p dir=\"ltr\" align=left>Latin name</p><hr align=center>"),
        HtmlDirection.apply(
            page(
                "ar",
                "<table align=left><td align=\"right\" valign=top>Water</td>"
                    + "<td align=right>ماء</td></table>"
                    + "<p dir=\"ltr\" align=left>Latin name</p><hr align=center>"),
            TO_ENGLISH));
  }

  @Test
  void a_style_attribute_changes_sides() {
    assertEquals(
        page(
            "en",
            "<p style='color:red;TEXT-ALIGN : left !important;margin-left:2em; float:right;"
                + "padding-right:1px;border-left-color:left;direction:ltr;left:0'>Water</p>"),
        HtmlDirection.apply(
            page(
                "ar",
                "<p style='color:red;TEXT-ALIGN : right !important;margin-right:2em; float:left;"
                    + "padding-left:1px;border-right-color:left;direction:rtl;left:0'>Water</p>"),
            TO_ENGLISH));
  }

  @Test
  void a_style_sheet_changes_sides() {
    String sheet =
        "<style>/* text-align:left */ p{direction:%s}\n@media print{p{text-align:%s;"
            + "background:url(left.png)}}\n.b::before{content:'float:left;';margin-%s:1em}</style>";
    assertEquals(
        String.format(sheet, "rtl", "right", "right"),
        HtmlDirection.apply(String.format(sheet, "ltr", "left", "left"), TO_ARABIC));
  }

  @Test
  void a_rule_for_foreign_text_or_for_one_direction_stays() {
    String sheet =
        sheet(
            ".latin{direction:ltr;text-align:left}[dir=\"rtl\"] p{text-align:right}"
                + "p:dir(ltr){float:left}");
    assertEquals(
        sheet.replace("<html>", "<html lang=\"en\">"), HtmlDirection.apply(sheet, TO_ENGLISH));
  }

  @Test
  void only_the_language_changes_between_two_languages_of_one_direction() {
    String page =
        "<html lang=\"%s\"><style>p{float:left}</style><p align=left lang=%s>eau<p lang=de>Wasser"
            + "<p dir=rtl>ماء</html>";
    assertEquals(
        String.format(page, "fr", "fr"),
        HtmlDirection.apply(String.format(page, "en", "en-GB"), TO_FRENCH));
  }

  @Test
  void a_page_that_goes_there_and_back_is_the_same() {
    String page =
        "<html lang=\"en\" dir=\"ltr\"><style>p{text-align:left;margin-right:1em}</style>"
            + "<table align=\"right\" dir=\"ltr\"><td style=\"float:left\">12</table></html>";
    String arabic = HtmlDirection.apply(page, new LanguageChange("en", "ar"));
    assertEquals(page, HtmlDirection.apply(arabic, TO_ENGLISH));
  }

  @Test
  void thousands_of_tags_that_are_never_closed_are_read() {
    String html = "<div><p><b><td>".repeat(20_000) + "</i>".repeat(20_000) + "{".repeat(20_000);
    assertEquals(html.length(), HtmlDirection.apply(html, TO_ENGLISH).length());
  }

  private static String page(String language, String body) {
    String direction = language.equals("ar") ? "rtl" : "ltr";
    return "<html lang=\""
        + language
        + "\" dir=\""
        + direction
        + "\"><body>"
        + body
        + "</body></html>";
  }

  private static String sheet(String rules) {
    return "<html><head><style>" + rules + "</style></head></html>";
  }
}
