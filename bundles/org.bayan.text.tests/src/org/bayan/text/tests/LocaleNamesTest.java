package org.bayan.text.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.text.LocaleNames;
import org.junit.jupiter.api.Test;

class LocaleNamesTest {
  @Test
  void statesAreNamedInBothLanguages() {
    List<LocaleNames.Pair> pairs = LocaleNames.pairs("ar", "en");
    assertTrue(pairs.contains(new LocaleNames.Pair("العراق", "Iraq")));
    assertTrue(pairs.contains(new LocaleNames.Pair("لبنان", "Lebanon")));
  }

  @Test
  void noCodeStandsForAMissingName() {
    assertTrue(
        LocaleNames.pairs("ar", "en").stream()
            .noneMatch(pair -> pair.first().matches("[A-Za-z]+")));
  }
}
