package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;

/** Says what segments a text has; {@code |} in the expected text stands for a break. */
final class Segments {
  private final Segmenter segmenter;

  Segments(Profile profile, String languageTag) {
    segmenter = SegmentationRules.builtIn(profile).segmenter(languageTag);
  }

  List<String> of(String text) {
    return segmenter.segment(text).stream().map(range -> range.of(text)).toList();
  }

  /** Takes the bars out, segments what is left, and expects breaks where the bars stood. */
  void expect(String marked) {
    List<String> expected = Arrays.stream(marked.split("\\|")).map(String::strip).toList();
    assertEquals(expected, of(marked.replace("|", "")));
  }
}
