package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter =
      SegmentationRules.builtIn(Profile.INSTITUTIONAL).segmenter("ar");

  @Test
  void an_empty_text_has_no_segment() {
    assertEquals(List.of(), segmenter.segment(""));
  }

  @Test
  void white_space_alone_has_no_segment() {
    assertEquals(List.of(), segmenter.segment(" \t\u00A0\n\u200B"));
  }

  @Test
  void white_space_at_the_edges_is_left_out() {
    assertEquals(List.of(new TextRange(2, 5)), segmenter.segment("  نص. \u00A0"));
  }

  @Test
  void segments_hold_every_character_but_white_space_in_order() {
    String text = "أولا.  ثم ثانيا؟ (نعم.) \u200Fوبعد... لا!\nانتهى";
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (TextRange range : segmenter.segment(text)) {
      assertTrue(range.start() >= end);
      end = range.end();
      joined.append(range.of(text));
    }
    assertEquals(text.replaceAll("\\s", ""), joined.toString().replaceAll("\\s", ""));
  }

  @Test
  void characters_that_mean_inline_codes_to_the_engine_are_only_characters() {
    String text = "قبل\uE101ب. بعد\uE103";
    assertEquals(
        List.of("قبل\uE101ب.", "بعد\uE103"),
        segmenter.segment(text).stream().map(r -> r.of(text)).toList());
  }

  @Test
  void a_segmenter_can_be_used_again() {
    segmenter.segment("نص أول. نص ثان.");
    assertEquals(1, segmenter.segment("نص ثالث.").size());
  }

  @Test
  void a_language_with_a_region_takes_the_rules_of_its_language() {
    String text = "قال د. فؤاد ذلك. ثم خرج.";
    assertEquals(
        segmenter.segment(text),
        SegmentationRules.builtIn(Profile.INSTITUTIONAL).segmenter("ar-IQ").segment(text));
  }

  @Test
  void a_language_without_rules_of_its_own_takes_the_general_ones() {
    assertEquals(
        2,
        SegmentationRules.builtIn(Profile.INSTITUTIONAL)
            .segmenter("fr")
            .segment("La séance est levée. Elle reprendra.")
            .size());
  }
}
