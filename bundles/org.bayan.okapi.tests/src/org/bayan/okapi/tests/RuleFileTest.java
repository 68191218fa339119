package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.LanguageMap;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleComment;
import org.bayan.okapi.rules.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file to be edited. */
class RuleFileTest {

  private static final String SMALL =
      """
      <?xml version='1.0' encoding="UTF-8"?>
      <!-- ours -->
      <s:srx xmlns:s="http://www.lisa.org/srx20" xmlns:x="urn:x"  version="2.0">
        <s:header cascade='no' segmentsubflows="yes"><x:tool>kept</x:tool></s:header>
        <s:body>
          <s:languagerules>
            <s:languagerule languagerulename="One &amp; all">
              <!-- Stops: a. B -->
              <s:rule break="yes" x:owner="me"><s:beforebreak>\\.</s:beforebreak><s:afterbreak>\\s</s:afterbreak><x:note/></s:rule>

              <!-- Line
                   Example: a|b -->
              <s:rule><s:beforebreak><![CDATA[<br>]]></s:beforebreak><s:afterbreak/></s:rule>
              <s:rule break="no" ><s:beforebreak>Mr\\.</s:beforebreak></s:rule>
            </s:languagerule>
            <s:languagerule languagerulename="None"/>
          </s:languagerules>
          <!-- maps -->
          <s:maprules>
            <s:languagemap languagepattern="[Aa]r.*" languagerulename="None" />
            <s:languagemap languagepattern=".*" languagerulename='One &amp; all'/>
          </s:maprules>
        </s:body>
      </s:srx>
      """;

  private static RuleFile parse(String xml) {
    return assertParses(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleFile assertParses(byte[] xml) {
    try {
      return RuleFile.parse(xml, "small.srx");
    } catch (SegmentationRulesException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] shipped(String name) throws Exception {
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/" + name + ".srx")) {
      return in.readAllBytes();
    }
  }

  private static RuleFile with(RuleFile file, int number, Rule rule) {
    List<Rule> rules = new ArrayList<>(file.languageRules().getFirst().rules());
    rules.set(number - 1, rule);
    return file.withRules(0, rules);
  }

  private static Rule rule(RuleFile file, int number) {
    return file.languageRules().getFirst().rules().get(number - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional", "news", "line"})
  void the_rules_that_ship_are_kept_to_the_byte(String name) throws Exception {
    byte[] xml = shipped(name);
    RuleFile file = RuleFile.parse(xml, name);
    assertArrayEquals(xml, file.bytes());
    assertTrue(file.languageRules().stream().allMatch(one -> !one.rules().isEmpty()));
  }

  @Test
  void prefixes_empty_elements_foreign_elements_and_quotes_are_kept() {
    RuleFile file = parse(SMALL);
    assertEquals(SMALL, file.text());
    assertEquals("One & all", file.languageRules().getFirst().name());
    assertEquals(3, file.languageRules().getFirst().rules().size());
    assertEquals("<br>", rule(file, 2).before());
    assertTrue(rule(file, 2).breaks());
    assertEquals(List.of("a|b"), rule(file, 2).comment().examples());
    assertEquals("Stops: a. B", rule(file, 1).comment().description());
    assertEquals("a. B", rule(file, 1).comment().mentioned());
    assertEquals("", rule(file, 3).after());
    assertFalse(file.cascade());
    assertTrue(file.text().contains("<x:tool>kept</x:tool>"));
  }

  @Test
  void an_empty_language_rule_takes_rules() throws Exception {
    RuleFile file = parse(SMALL);
    RuleFile more = file.withRules(1, List.of(file.newRule(true).withBefore("!").withAfter("<")));
    assertEquals("<", parse(more.text()).languageRules().get(1).rules().getFirst().after());
    assertEquals(1, more.rules().explainerOf("None").explain("a!<b").size());
  }

  @Test
  void a_change_of_an_expression_changes_nothing_else() {
    RuleFile file = parse(SMALL);
    RuleFile changed = with(file, 1, rule(file, 1).withBefore("[.&<]"));
    assertEquals(
        file.text().replace("<s:beforebreak>\\.<", "<s:beforebreak>[.&amp;&lt;]<"), changed.text());
    RuleFile after = with(file, 2, rule(file, 2).withAfter("x"));
    assertEquals(
        file.text().replace("<s:afterbreak/>", "<s:afterbreak>x</s:afterbreak>"), after.text());
    assertEquals("x", rule(parse(after.text()), 2).after());
    RuleFile added = with(file, 3, rule(file, 3).withAfter("y"));
    assertEquals("y", rule(parse(added.text()), 3).after());
  }

  @Test
  void the_kind_of_a_rule_is_its_attribute() {
    RuleFile file = parse(SMALL);
    RuleFile changed = with(file, 1, rule(file, 1).withBreaks(false));
    assertEquals(
        file.text().replace("break=\"yes\" x:owner", "break=\"no\" x:owner"), changed.text());
    RuleFile stated = with(file, 2, rule(file, 2).withBreaks(false));
    assertFalse(rule(parse(stated.text()), 2).breaks());
  }

  @Test
  void a_rule_that_is_off_is_not_asked() throws Exception {
    RuleFile file = parse(SMALL);
    RuleFile off = with(file, 1, rule(file, 1).withActive(false));
    assertEquals(2, file.rules().segmenter("en").segment("One. Two").size());
    assertEquals(1, off.rules().segmenter("en").segment("One. Two").size());
    RuleFile again = parse(off.text());
    assertFalse(rule(again, 1).active());
    assertTrue(rule(with(again, 1, rule(again, 1).withActive(true)), 1).active());
  }

  @Test
  void expressions_in_a_cdata_section_are_used() throws Exception {
    assertEquals(2, parse(SMALL).rules().segmenter("en").segment("one<br>two").size());
  }

  @Test
  void comments_are_changed_added_and_taken_away() {
    RuleFile file = parse(SMALL);
    RuleComment comment = new RuleComment("Titles -- with\ntwo lines", List.of("Mr.| Smith"));
    RuleFile changed = with(file, 3, rule(file, 3).withComment(comment));
    assertEquals(comment, rule(parse(changed.text()), 3).comment());
    RuleFile gone = with(changed, 3, rule(changed, 3).withComment(RuleComment.NONE));
    assertEquals(RuleComment.NONE, rule(parse(gone.text()), 3).comment());
    RuleFile other = with(file, 1, rule(file, 1).withComment(new RuleComment("Dots", List.of())));
    assertEquals(file.text().replace("Stops: a. B", "Dots"), other.text());
  }

  @Test
  void characters_that_xml_cannot_hold_are_left_out() {
    RuleFile file = parse(SMALL);
    Rule odd =
        rule(file, 1)
            .withBefore("a\u0001\uD800b\uFFFE")
            .withAfter("]]>")
            .withComment(new RuleComment("x\u0002--> y", List.of("-->|")));
    Rule again = rule(parse(with(file, 1, odd).text()), 1);
    assertEquals("ab", again.before());
    assertEquals("]]>", again.after());
    assertEquals(new RuleComment("x--> y", List.of("-->|")), again.comment());
  }

  @Test
  void a_rule_takes_its_comment_along() {
    RuleFile file = parse(SMALL);
    List<Rule> rules = new ArrayList<>(file.languageRules().getFirst().rules());
    rules.add(rules.remove(0));
    Rule moved = rule(parse(file.withRules(0, rules).text()), 3);
    assertEquals("Stops: a. B", moved.comment().description());
    assertEquals("\\.", moved.before());
  }

  @Test
  void a_language_rule_is_renamed_in_the_maps_too() throws Exception {
    RuleFile file = parse(SMALL).renamed(0, "Two \"quoted\"");
    RuleFile again = parse(file.text());
    assertEquals("Two \"quoted\"", again.languageRules().getFirst().name());
    assertEquals("Two \"quoted\"", again.maps().get(1).languageRule());
    assertEquals(2, again.rules().segmenter("en").segment("One. Two").size());
  }

  @Test
  void maps_decide_in_their_order_until_they_cascade() {
    RuleFile file = parse(SMALL);
    assertEquals(
        List.of("None"), file.mapsFor("ar").stream().map(LanguageMap::languageRule).toList());
    RuleFile cascade = file.withCascade(true);
    assertEquals(2, cascade.mapsFor("ar").size());
    assertEquals(file.text().replace("cascade='no'", "cascade=\"yes\""), cascade.text());
  }

  @Test
  void maps_and_language_rules_are_added() throws Exception {
    RuleFile file = parse(SMALL);
    List<LanguageRule> rules = new ArrayList<>(file.languageRules());
    rules.add(file.newLanguageRule("New & \"own\""));
    List<LanguageMap> maps = new ArrayList<>(file.maps());
    maps.addFirst(file.newMap("fr.*", "New & \"own\""));
    RuleFile again = parse(file.withLanguageRules(rules).withMaps(maps).text());
    assertEquals("New & \"own\"", again.mapsFor("fr").getFirst().languageRule());
    assertEquals(1, again.rules().segmenter("fr").segment("Un. Deux").size());
  }

  @Test
  void files_without_rules_and_maps_take_both() throws Exception {
    RuleFile file =
        parse(
            "<srx xmlns='http://www.lisa.org/srx20' version='2.0'><header/><body><languagerules/>"
                + "<maprules/></body></srx>");
    RuleFile more =
        file.withLanguageRules(List.of(file.newLanguageRule("A")))
            .withMaps(List.of(file.newMap(".*", "A")));
    RuleFile rules = more.withRules(0, List.of(more.newRule(true).withBefore("\\.")));
    assertEquals(2, rules.rules().segmenter("en").segment("One. Two").size());
    assertTrue(rules.text().endsWith("</maprules></body></srx>"), rules.text());
  }

  @Test
  void a_new_file_begins_with_shipped_rules_or_with_none() throws Exception {
    for (Profile profile : Profile.values()) {
      assertEquals(
          SegmentationRules.builtIn(profile).sha256(), RuleFile.shipped(profile).rules().sha256());
    }
    RuleFile empty = RuleFile.empty();
    assertEquals(1, empty.rules().segmenter("en").segment("One. Two").size());
    RuleFile more = empty.withRules(0, List.of(empty.newRule(true).withBefore("\\.")));
    assertEquals(2, more.rules().segmenter("ar").segment("One. Two").size());
    assertTrue(more.text().contains("\n      </languagerule>"), more.text());
  }

  @Test
  void line_separators_and_encodings_are_kept() throws Exception {
    byte[] windows =
        SMALL
            .replace("\n", "\r\n")
            .replace("UTF-8", "windows-1256")
            .replace("ours", "\u0642\u0648\u0627\u0639\u062f")
            .getBytes("windows-1256");
    RuleFile file = assertParses(windows);
    assertArrayEquals(windows, file.bytes());
    RuleFile added = file.withRules(1, List.of(file.newRule(false)));
    assertFalse(added.text().replace("\r\n", "").contains("\n"));
    RuleFile unmappable = with(file, 1, rule(file, 1).withBefore("\u2e2e"));
    assertEquals("\u2e2e", rule(assertParses(unmappable.bytes()), 1).before());
    byte[] marked = ("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_16LE);
    String declared = new String(marked, StandardCharsets.UTF_16LE).replace("UTF-8", "UTF-16");
    byte[] sixteen = declared.getBytes(StandardCharsets.UTF_16LE);
    assertArrayEquals(sixteen, assertParses(sixteen).bytes());
  }

  @Test
  void faulty_expressions_can_be_edited_but_not_used() {
    RuleFile file = parse(SMALL);
    RuleFile faulty = parse(with(file, 1, rule(file, 1).withBefore("(a")).text());
    assertFalse(rule(faulty, 1).isSound());
    String message = assertThrows(SegmentationRulesException.class, faulty::rules).getMessage();
    assertTrue(message.startsWith("small.srx holds a faulty expression"), message);
  }

  @Test
  void other_xml_is_refused_with_a_sentence() {
    byte[] xml = "<srx version='2.0'>".getBytes(StandardCharsets.UTF_8);
    String message =
        assertThrows(SegmentationRulesException.class, () -> RuleFile.parse(xml, "a.srx"))
            .getMessage();
    assertTrue(message.startsWith("a.srx is not well-formed XML (line 1)"), message);
  }

  @Test
  void parts_in_another_order_are_refused() {
    byte[] xml =
        ("<srx xmlns='http://www.lisa.org/srx20' version='2.0'><header/><body><maprules/>"
                + "<languagerules><languagerule languagerulename='a'></languagerule>"
                + "</languagerules></body></srx>")
            .getBytes(StandardCharsets.UTF_8);
    assertThrows(SegmentationRulesException.class, () -> RuleFile.parse(xml, "a.srx"));
  }
}
