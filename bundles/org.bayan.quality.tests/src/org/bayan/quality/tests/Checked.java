package org.bayan.quality.tests;

import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.Termbase;
import org.bayan.quality.CheckedPair;
import org.bayan.quality.Coverage;
import org.bayan.quality.Finding;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;
import org.bayan.quality.WordKnowledge;
import org.bayan.text.Folding;

/** Checks single pairs without lexicons. */
final class Checked {
  private static final Set<String> NAMES =
      Set.of("staffan", "kowalczyk", "mladenov", "mlabenov", "resolve", "alpha");

  /** Names that no lexicon has, and how they get when a letter is wrong. */
  private static final Set<String> STRANGE = Set.of("ملادينوف", "ملادينور", "إسدائيل", "iszaeli");

  /** Knows all words but some names. */
  private static final WordKnowledge WORDS =
      new WordKnowledge() {
        @Override
        public double probability(String arabic, String english) {
          return 0;
        }

        @Override
        public boolean isKnown(String word, String language) {
          return !NAMES.contains(word);
        }

        @Override
        public boolean isListed(String word, String language) {
          return STRANGE.stream().map(Folding::key).noneMatch(word::equals);
        }
      };

  private Checked() {}

  static List<Finding> toArabic(String english, String arabic) {
    return pair(english, "en", arabic, "ar");
  }

  static List<Finding> toEnglish(String arabic, String english) {
    return pair(arabic, "ar", english, "en");
  }

  static List<Finding> pair(String source, String from, String target, String to) {
    return with(List.of(), source, from, target, to);
  }

  static List<Finding> with(
      List<Termbase> termbases, String source, String from, String target, String to) {
    return new QualityChecker(Profile.UN, termbases, Coverage.UNKNOWN, WORDS)
        .check(CheckedPair.of(1, source, from, target, to));
  }

  static List<String> ids(List<Finding> findings) {
    return findings.stream().map(finding -> finding.check().id()).toList();
  }
}
