package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.internal.breaks.BreakFinder;
import org.bayan.okapi.internal.breaks.RuleExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The positions are those that Okapi's engine finds. */
class BreakFinderTest {
  private static final long SEED = 20141203;
  private static final int RULE_SETS = 1500;
  private static final int TEXTS = 10;

  @Test
  void random_rules_break_random_texts_where_okapi_breaks_them() {
    RandomRules random = new RandomRules(SEED);
    int breaks = 0;
    for (int i = 0; i < RULE_SETS; i++) {
      ArrayList<Rule> rules = new ArrayList<>();
      int size = random.upTo(5);
      while (rules.size() < size) {
        rules.add(random.rule());
      }
      SRXDocument document = document(rules);
      BreakFinder finder = finder(document, "ar");
      for (int j = 0; j < TEXTS; j++) {
        breaks += compare(document, finder, random.text());
      }
    }
    assertTrue(breaks > RULE_SETS, "the rules met nothing: " + breaks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"institutional.srx", "news.srx", "line.srx"})
  void the_rules_that_ship_break_shuffled_texts_where_okapi_breaks_them(String file)
      throws Exception {
    ShuffledTexts texts = new ShuffledTexts(SEED);
    SRXDocument document = new SRXDocument();
    try (InputStream in = SegmentationRules.class.getResourceAsStream("/srx/" + file)) {
      document.loadRules(in);
    }
    for (String language : List.of("ar", "en")) {
      BreakFinder finder = finder(document, language);
      int breaks = 0;
      for (int i = 0; i < 150; i++) {
        breaks += compare(document, language, finder, texts.next());
      }
      assertTrue(breaks > 20, "the rules met nothing: " + breaks);
    }
  }

  @Test
  void a_finder_can_be_used_again_after_a_longer_text() {
    ArrayList<Rule> rules = new ArrayList<>(List.of(new Rule("\\.", "\\s", true)));
    BreakFinder finder = finder(document(rules), "ar");
    assertEquals(List.of(2, 5), positions(finder, "a. b. c"));
    assertEquals(List.of(2), positions(finder, "a. b"));
  }

  @Test
  void more_kinds_of_triggers_than_an_integer_has_bits_do_no_harm() {
    ArrayList<Rule> rules = new ArrayList<>();
    for (char c = '!'; c < 'z'; c++) {
      rules.add(new Rule("\\x" + Integer.toHexString(c), "\\x" + Integer.toHexString(c + 1), true));
    }
    SRXDocument document = document(rules);
    BreakFinder finder = finder(document, "ar");
    assertEquals(5, compare(document, finder, "abc !\" yz{ zz ab"));
  }

  @Test
  void all_maps_that_fit_count_where_the_file_says_so() {
    SRXDocument document = document(new ArrayList<>(List.of(new Rule("a", "b", false))));
    document.addLanguageRule("More", new ArrayList<>(List.of(new Rule("[ac]", "b", true))));
    document.addLanguageMap(new LanguageMap("[Aa][Rr].*", "More"));
    assertEquals(List.of(), positions(finder(document, "ar"), "abcb"));
    document.setCascade(true);
    assertEquals(List.of(3), positions(finder(document, "ar"), "abcb"));
    assertEquals(List.of(), positions(finder(document, "en"), "abcb"));
  }

  private static SRXDocument document(ArrayList<Rule> rules) {
    SRXDocument document = new SRXDocument();
    document.setCascade(false);
    document.addLanguageRule("All", rules);
    document.addLanguageMap(new LanguageMap(".*", "All"));
    return document;
  }

  private static BreakFinder finder(SRXDocument document, String language) {
    return new BreakFinder(RuleExpression.of(document, LocaleId.fromBCP47(language)));
  }

  private static List<Integer> positions(BreakFinder finder, String text) {
    return Arrays.stream(finder.find(text)).boxed().toList();
  }

  private static int compare(SRXDocument document, BreakFinder finder, String text) {
    return compare(document, "ar", finder, text);
  }

  /** Returns the number of breaks. */
  private static int compare(
      SRXDocument document, String language, BreakFinder finder, String text) {
    SRXSegmenter okapi =
        (SRXSegmenter) document.compileLanguageRules(LocaleId.fromBCP47(language), null);
    okapi.computeSegments(text);
    List<Integer> expected = List.copyOf(okapi.getSplitPositions());
    assertEquals(
        expected,
        positions(finder, text),
        () -> RuleExpression.of(document, LocaleId.fromBCP47(language)) + " on " + text);
    return expected.size();
  }
}
