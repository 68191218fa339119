package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that no honest document holds; they would not end if time grew faster than length. */
class ExtremeUnitsTest {

  @ParameterizedTest(name = "{1} times [{0}] in {2}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "كلمة ,1000000,ar,1",
        "word ,1000000,en,1",
        "ا,5000000,ar,1",
        "نعم. ,1000000,ar,1000000",
        "Yes. ,1000000,en,1000000",
        ".,1000000,ar,1",
        "؟! ,300000,ar,1",
        "د. ,100000,ar,1",
        "ش.م.ل. ,100000,ar,1",
        "Mr. ,100000,en,1",
        "U.S. ,100000,en,1",
        "« ,300000,ar,1",
        "(((,300000,en,1",
        "a.b,300000,en,1",
      })
  void a_unit_is_segmented_however_long_it_is(
      String part, int times, String language, int segments) {
    String unit = part.repeat(times);
    assertEquals(
        segments, SegmentationRules.builtIn(Profile.NEWS).segmenter(language).segment(unit).size());
  }
}
