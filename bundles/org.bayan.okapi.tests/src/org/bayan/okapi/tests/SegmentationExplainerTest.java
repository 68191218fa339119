package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.okapi.Profile;
import org.bayan.okapi.RuleReference;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationDecision.Outcome;
import org.bayan.okapi.SegmentationExplainer;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentationExplainerTest {
  private static final String[] PIECES = {
    "وصل الوفد",
    "د",
    "ص.ب",
    "المادة",
    "هـ",
    "إلخ",
    "وقد",
    "سنة 1425",
    "12",
    "٣",
    "The talks ended",
    "Dr",
    "U.S",
    "e.g",
    "No",
    "Sept",
    "J",
    "etc",
    ".",
    ".",
    ".",
    "...",
    "!",
    "؟",
    "?",
    "…",
    "؛",
    ":",
    "،",
    "\"",
    "«",
    "»",
    "”",
    "(",
    ")",
    "[",
    "]",
    " ",
    " ",
    " ",
    "\n",
    "\t",
    "\u00A0",
    "\u200F",
    "\u202B",
    "\u200B",
    "\uE101",
    "\uE103a",
    "-",
    "\uD83D\uDE00",
    "a",
    "B"
  };

  private static final String CASCADING =
      """
      <srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:other" version="2.0">
        <header segmentsubflows="yes" cascade="yes"/>
        <body>
          <languagerules>
            <languagerule languagerulename="Short">
              <!-- Two letters
                   and their stop -->
              <rule break="no"><beforebreak>..\\.</beforebreak><afterbreak></afterbreak></rule>
              <x:rule break="yes"/>
              <rule break="yes"><beforebreak>\\.\\.?</beforebreak><afterbreak>.</afterbreak></rule>
            </languagerule>
            <languagerule languagerulename="Spaces">
              <rule
                  break="yes"><beforebreak></beforebreak><afterbreak> +</afterbreak></rule>
              <rule break="no"><beforebreak>$</beforebreak><afterbreak></afterbreak></rule>
            </languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern="en.*" languagerulename="Short"/>
            <languagemap languagepattern="ar.*" languagerulename="Short"/>
            <languagemap languagepattern=".*" languagerulename="Spaces"/>
          </maprules>
        </body>
      </srx>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Profile.class)
  void its_breaks_are_those_of_the_segmenter(Profile profile) {
    SegmentationRules rules = SegmentationRules.builtIn(profile);
    BothWays arabic = new BothWays(rules, "ar");
    BothWays english = new BothWays(rules, "en");
    Random random = new Random(41);
    for (int i = 0; i < 1500; i++) {
      expectSameBreaks(i % 3 == 0 ? english : arabic, randomText(random));
    }
  }

  @Test
  void rules_that_cascade_and_overlap_break_as_in_the_segmenter() throws Exception {
    SegmentationRules rules = cascading();
    List<BothWays> languages =
        Stream.of("en", "ar-LB", "fr").map(tag -> new BothWays(rules, tag)).toList();
    Random random = new Random(42);
    for (int i = 0; i < 3000; i++) {
      String text = randomText(random) + ".".repeat(random.nextInt(4)) + " ab. cd";
      expectSameBreaks(languages.get(i % 3), text);
    }
  }

  @Test
  void the_rule_the_line_and_the_comment_are_named() {
    List<SegmentationDecision> decisions =
        SegmentationRules.builtIn(Profile.INSTITUTIONAL)
            .explainer("ar")
            .explain("التقى د. سمير الوفد. ثم غادر");

    SegmentationDecision title = decisions.get(0);
    assertEquals(8, title.offset());
    assertEquals(Outcome.NO_BREAK, title.outcome());
    RuleReference rule = title.rule().get();
    assertEquals("institutional.srx", rule.file());
    assertEquals("Arabic", rule.languageRule());
    assertTrue(rule.comment().startsWith("One letter and a stop"), rule.comment());
    assertEquals(20, decisions.get(1).offset());
    assertEquals(Outcome.BREAK, decisions.get(1).outcome());
    assertEquals(2, decisions.size());
  }

  @Test
  void the_line_is_that_of_the_rule_in_the_file() throws Exception {
    RuleReference rule = cascading().explainer("en").explain("ab. c").get(0).rule().get();

    assertEquals("Short #1 (own.srx:8)", rule.toString());
    assertEquals("Two letters", rule.comment());
  }

  @Test
  void a_rule_of_another_vocabulary_is_not_counted() throws Exception {
    RuleReference rule = cascading().explainer("en").explain(".x").get(0).rule().get();

    assertEquals("Short #2 (own.srx:10)", rule.toString());
  }

  @Test
  void a_final_looking_stop_that_no_rule_matches_is_told() {
    List<SegmentationDecision> decisions =
        SegmentationRules.builtIn(Profile.LINE)
            .explainer("en")
            .explain("He left. (Really?) At 3.5 per cent.\nDone.");

    assertEquals(
        List.of("8 NONE", "18 NONE", "35 NONE", "36 BREAK"),
        decisions.stream().map(this::brief).toList());
  }

  @Test
  void a_text_without_stops_has_no_spots() {
    assertEquals(
        List.of(), SegmentationRules.builtIn(Profile.NEWS).explainer("ar").explain("بلا وقف"));
    assertEquals(List.of(), SegmentationRules.builtIn(Profile.NEWS).explainer("ar").explain(""));
  }

  @Test
  void a_change_of_a_rule_changes_the_digest() throws Exception {
    String before = cascading().sha256();

    assertEquals(64, before.length());
    assertEquals(before, cascading().sha256());
    assertNotEquals(before, rules(CASCADING.replace(" +", " ")).sha256());
  }

  private String brief(SegmentationDecision decision) {
    return decision.offset() + " " + decision.outcome();
  }

  private SegmentationRules cascading() throws Exception {
    return rules(CASCADING);
  }

  private SegmentationRules rules(String srx) throws Exception {
    return SegmentationRules.load(write(srx));
  }

  private Path write(String srx) throws IOException {
    return Files.writeString(folder.resolve("own.srx"), srx);
  }

  private static void expectSameBreaks(BothWays both, String text) {
    List<TextRange> segments = both.segmenter().segment(text);
    List<Integer> breaks =
        both.explainer().explain(text).stream()
            .filter(decision -> decision.outcome() == Outcome.BREAK)
            .map(SegmentationDecision::offset)
            .toList();
    for (TextRange segment : segments) {
      assertTrue(
          breaks.stream().noneMatch(at -> at > segment.start() && at < segment.end()),
          () -> breaks + " cut " + segment + " of " + text);
    }
    for (int i = 1; i < segments.size(); i++) {
      int end = segments.get(i - 1).end();
      int start = segments.get(i).start();
      assertTrue(
          breaks.stream().anyMatch(at -> at >= end && at <= start),
          () -> "no break from " + end + " to " + start + " of " + text);
    }
  }

  /** The segmenter and the explainer of the same rules. */
  private record BothWays(Segmenter segmenter, SegmentationExplainer explainer) {
    BothWays(SegmentationRules rules, String language) {
      this(rules.segmenter(language), rules.explainer(language));
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(24))
        .forEach(i -> text.append(PIECES[random.nextInt(PIECES.length)]));
    return text.toString();
  }
}
