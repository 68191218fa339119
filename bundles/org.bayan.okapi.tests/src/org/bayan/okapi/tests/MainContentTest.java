package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.internal.html.MainContent;
import org.junit.jupiter.api.Test;

class MainContentTest {
  private static final Pattern MARK = Pattern.compile("<!--(KEPT|LEFT)-->");

  @Test
  void an_arabic_news_page_keeps_its_article() {
    expectMarked(WebPages.arabicNews());
  }

  @Test
  void a_blog_keeps_its_post_without_comments_and_sidebar() {
    expectMarked(WebPages.englishBlog());
  }

  @Test
  void a_press_release_keeps_its_tables_and_lists_of_documents() {
    expectMarked(WebPages.pressRelease());
  }

  @Test
  void columns_made_with_a_table_are_told_apart() {
    expectMarked(WebPages.oldTables());
  }

  @Test
  void blocks_without_names_are_judged_by_their_looks() {
    expectMarked(WebPages.divSoup());
  }

  @Test
  void comments_under_a_heading_are_left_out() {
    expectMarked(WebPages.commentsAsArticles());
  }

  @Test
  void a_page_of_links_keeps_its_links() {
    expectMarked(WebPages.linksOnly());
  }

  @Test
  void a_page_may_lack_its_body_tags() {
    expectMarked(WebPages.withoutBody());
  }

  @Test
  void an_article_of_a_wiki_keeps_its_notes_and_data() {
    expectMarked(SitePages.encyclopedia());
  }

  @Test
  void a_page_within_a_form_and_tables_keeps_its_text_and_its_table_of_data() {
    expectMarked(SitePages.ministry());
  }

  @Test
  void a_short_report_is_found_among_longer_comments_and_notices() {
    expectMarked(SitePages.shortNews());
  }

  @Test
  void a_page_of_a_content_management_system_keeps_its_article() {
    expectMarked(SitePages.newsCentre());
  }

  @Test
  void a_table_of_contents_is_no_menu() {
    expectMarked(SitePages.contents());
  }

  @Test
  void a_menu_alone_is_kept_for_there_is_nothing_else() {
    assertEquals(List.of(), MainContent.surroundings("<nav>" + WebPages.items() + "</nav>"));
  }

  @Test
  void a_page_without_tags_or_text_has_no_surroundings() {
    assertEquals(List.of(), MainContent.surroundings(""));
    assertEquals(List.of(), MainContent.surroundings("نص < بلا > وسوم"));
    assertEquals(List.of(), MainContent.surroundings("<p>نص قصير</p>"));
  }

  @Test
  void words_that_only_begin_like_names_of_surroundings_name_nothing() {
    for (String name : List.of("commentary", "headline", "menuscript", "adverse", "sharecropper")) {
      String page = WebPages.ARABIC + "<div class=\"" + name + "\">نص</div>";
      assertEquals(List.of(), MainContent.surroundings(page), name);
    }
  }

  @Test
  void names_are_taken_apart_at_hyphens_underscores_and_capitals() {
    for (String name :
        List.of("x-cookie-bar", "x_cookie_bar", "xCookieBar", "COOKIE", "a cookie")) {
      String bar = "<div class=\"" + name + "\">نص</div>";
      assertEquals(List.of(bar), left(WebPages.ARABIC + bar), name);
    }
  }

  @Test
  void a_name_that_tells_of_a_whole_page_leaves_it_there() {
    String page = "<div class=\"page with-sidebar comments-open\">" + WebPages.ARABIC + "</div>";
    assertEquals(List.of(), MainContent.surroundings(page));
  }

  @Test
  void a_form_around_a_whole_page_stays() {
    String page =
        "<form id=\"aspnetForm\">" + WebPages.ARABIC + "<div role=search>بحث</div></form>";
    assertEquals(List.of("<div role=search>بحث</div>"), left(page));
  }

  @Test
  void nothing_is_cut_out_of_a_paragraph() {
    String page =
        "<p>يقع المعبد <span class=\"share\">على ضفة النيل</span> ويزوره كثيرون <button>هنا"
            + "</button> كل عام في موسم الشتاء.</p>"
            + WebPages.ARABIC;
    assertEquals(List.of(), MainContent.surroundings(page));
  }

  @Test
  void hidden_blocks_are_left_out_even_in_the_article() {
    for (String hidden :
        List.of("hidden", "aria-hidden=\"true\"", "style=\"color:red; DISPLAY : none\"")) {
      String block = "<div " + hidden + ">نص</div>";
      assertEquals(List.of(block), left("<main>" + WebPages.ARABIC + block + "</main>"), hidden);
    }
  }

  @Test
  void comments_may_be_longer_than_the_article() {
    String comments = "<div id=\"disqus_thread\">" + WebPages.ENGLISH.repeat(8) + "</div>";
    assertEquals(List.of(comments), left(WebPages.ARABIC + comments));
  }

  @Test
  void a_main_element_with_little_of_the_text_is_not_believed() {
    String page = "<main><p>تحميل</p></main><div>" + WebPages.ARABIC.repeat(3) + "</div>";
    assertEquals(List.of(), MainContent.surroundings(page));
  }

  @Test
  void several_articles_stay_together() {
    String article = "<article><h2>عنوان</h2>" + WebPages.ARABIC + "</article>";
    assertEquals(List.of(), MainContent.surroundings("<main>" + article.repeat(3) + "</main>"));
  }

  @Test
  void the_heading_of_the_page_stays_where_it_stands_before_the_main_element() {
    String page = "<header><h1>عنوان</h1></header><main>" + WebPages.ARABIC + "</main><p>خارج</p>";
    assertEquals(List.of("<p>خارج</p>"), left(page));
  }

  @Test
  void a_page_in_character_references_is_read_like_another() {
    StringBuilder text = new StringBuilder();
    WebPages.arabicNews()
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                text.appendCodePoint(c);
              } else {
                text.append("&#").append(c).append(';');
              }
            });
    expectMarked(text.toString());
  }

  @Test
  void ranges_stand_in_order_and_apart_whatever_the_page_looks_like() {
    for (String page : pages().toList()) {
      for (int end = 0; end <= page.length(); end += 37) {
        int last = 0;
        for (TextRange range : MainContent.surroundings(page.substring(0, end))) {
          assertTrue(range.start() >= last && range.end() <= end, page.substring(0, end));
          last = range.end();
        }
      }
    }
  }

  private static Stream<String> pages() {
    return Stream.of(
        WebPages.arabicNews(),
        WebPages.englishBlog(),
        WebPages.pressRelease(),
        WebPages.oldTables(),
        WebPages.divSoup());
  }

  private static List<String> left(String page) {
    return MainContent.surroundings(page).stream().map(range -> range.of(page)).toList();
  }

  /** Every mark KEPT must be outside of the ranges, and every LEFT within one. */
  private static void expectMarked(String page) {
    List<TextRange> ranges = MainContent.surroundings(page);
    assertFalse(page.isEmpty());
    Matcher mark = MARK.matcher(page);
    int marks = 0;
    for (; mark.find(); marks++) {
      int at = mark.end();
      boolean left = ranges.stream().anyMatch(r -> r.start() <= at && at < r.end());
      String context = page.substring(Math.max(0, at - 60), Math.min(page.length(), at + 60));
      assertEquals(mark.group(1).equals("LEFT"), left, context);
    }
    assertTrue(marks > 0, "the page has no marks");
  }
}
