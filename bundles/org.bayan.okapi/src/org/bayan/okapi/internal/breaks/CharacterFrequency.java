package org.bayan.okapi.internal.breaks;

/** How often characters are met in texts, roughly: as many as stand in a few made-up words. */
final class CharacterFrequency {
  private static final String SPACES = " ".repeat(32);
  private static final String LETTERS =
      "aabcdeeeefghiiijklmnnooopqrrssttttuvwxyz"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          + "اااالللليييممنننووورربتتثجحخدذزسشصضطظععغففققكهههةىءأإآؤئ";
  private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩";
  private static final String MARKS = "..,،-\"()\u064B\u0650";
  private static final String SAMPLE = SPACES + LETTERS + DIGITS + MARKS;

  private CharacterFrequency() {}

  /** A number that is higher for a set whose characters are met more often. */
  static long of(CharacterSet set) {
    return SAMPLE.chars().filter(c -> set.contains((char) c)).count();
  }
}
