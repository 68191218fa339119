package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bayan.okapi.internal.html.NestingGuard;
import org.bayan.okapi.internal.html.PageGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingGuardTest {
  private static final int LIMIT = NestingGuard.MAX_DEPTH;
  private static final int MANY = 5 * LIMIT;

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "span", "p", "custom-part", "TABLE"})
  void the_limit_itself_is_let_through_and_one_more_is_not(String name) {
    assertFalse(NestingGuard.tooDeep(nested(name, LIMIT)));
    assertTrue(NestingGuard.tooDeep(nested(name, LIMIT + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "li", "td", "tr", "dd", "option", "br", "img", "hr", "a name=x"})
  void elements_whose_end_is_left_out_are_not_deep(String name) {
    assertFalse(NestingGuard.tooDeep(("<" + name + ">نص").repeat(MANY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "section", "blockquote", "ul"})
  void elements_that_are_never_closed_and_should_be_are_deep(String name) {
    assertTrue(NestingGuard.tooDeep(("<" + name + ">نص").repeat(MANY)));
  }

  @Test
  void siblings_are_not_deep() {
    assertFalse(NestingGuard.tooDeep("<div><p>نص<b>غامق</b></p></div>".repeat(MANY)));
    assertFalse(NestingGuard.tooDeep("<ul><li>أ<li>ب</ul>".repeat(MANY)));
    assertFalse(
        NestingGuard.tooDeep("<table>" + "<tr><td>أ<td>ب".repeat(MANY) + "</table>".repeat(2)));
  }

  @Test
  void end_tags_alone_and_torn_elements_are_not_deep() {
    assertFalse(NestingGuard.tooDeep("</div>".repeat(MANY)));
    assertFalse(NestingGuard.tooDeep("<div><b></div></b>".repeat(MANY)));
    assertFalse(NestingGuard.tooDeep("<div><p></span></div>".repeat(MANY)));
  }

  @Test
  void what_only_looks_like_tags_is_not_counted() {
    String tags = nested("div", MANY);
    assertFalse(NestingGuard.tooDeep("<!-- " + tags + " --><p>نص"));
    assertFalse(NestingGuard.tooDeep("<script>x = '" + tags + "'</SCRIPT ><p>نص"));
    assertFalse(NestingGuard.tooDeep("<textarea>" + tags + "</textarea>"));
    assertFalse(NestingGuard.tooDeep("<![CDATA[" + tags + "]]>"));
    assertFalse(NestingGuard.tooDeep("<p title=\"" + tags + "\">نص"));
    assertFalse(NestingGuard.tooDeep("<p title = '" + tags + "'>نص"));
    assertFalse(NestingGuard.tooDeep("1 < 2 << 3 <= 4 ".repeat(MANY) + "> نص"));
    assertFalse(NestingGuard.tooDeep("<!DOCTYPE html [<!ENTITY e \"" + tags + "\">]><p>نص"));
  }

  @Test
  void what_is_opened_and_never_ends_hides_nothing() {
    String tags = nested("div", MANY);
    assertTrue(NestingGuard.tooDeep("<!-- " + tags));
    assertTrue(NestingGuard.tooDeep("<script>" + tags));
    assertTrue(NestingGuard.tooDeep("<![CDATA[" + tags));
    assertTrue(NestingGuard.tooDeep("<p title=\"" + tags));
    assertTrue(NestingGuard.tooDeep("<p don't>" + tags));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<!", "<a ", "<!-- ", "<![CDATA[", "<?x ", "<a b=\"", "</", "</a "})
  void openings_without_end_are_named_after_one_pass(String opening) {
    String page = opening.repeat(1_500_000 / opening.length());
    assertFalse(NestingGuard.tooDeep(page));
    assertEquals(
        Optional.of("markup that is opened over and over and not closed"), PageGuard.fault(page));
  }

  @Test
  void the_fault_of_a_page_is_named() {
    assertEquals(
        Optional.of("elements nested more than 1000 deep"),
        PageGuard.fault(nested("div", LIMIT + 1)));
    assertEquals(
        Optional.of("more than 10000 elements that nothing closes"),
        PageGuard.fault("<table>" + "<tr><td>نص".repeat(10_001)));
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i <= PageGuard.MAX_ATTRIBUTES; i++) {
      attributes.append(" a").append(i).append("=\"x y\"");
    }
    assertEquals(
        Optional.of("an element with more than 1000 attributes"),
        PageGuard.fault("<p" + attributes + ">نص"));
  }

  @Test
  void ordinary_pages_have_no_fault() {
    assertEquals(Optional.empty(), PageGuard.fault(""));
    assertEquals(Optional.empty(), PageGuard.fault(WebPages.arabicNews()));
    assertEquals(Optional.empty(), PageGuard.fault(WebPages.ARABIC.repeat(MANY)));
    assertEquals(
        Optional.empty(), PageGuard.fault("<p title=\"" + "نص ".repeat(MANY) + "\">نص</p>"));
  }

  private static String nested(String name, int depth) {
    return ("<" + name + ">").repeat(depth) + "نص" + ("</" + name + ">").repeat(depth);
  }
}
