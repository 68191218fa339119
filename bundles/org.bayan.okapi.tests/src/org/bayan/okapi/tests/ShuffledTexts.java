package org.bayan.okapi.tests;

import java.util.List;
import java.util.Random;

/** Strings bits of Arabic and English text together by chance. */
final class ShuffledTexts {
  private static final List<String> WORDS =
      List.of(
          "قال",
          "الوفد",
          "المجلس",
          "ثم",
          "وقد",
          "في",
          "إلخ",
          "هـ",
          "م",
          "د",
          "أ.د",
          "ش.م.ل",
          "ص",
          "المادة",
          "رقم",
          "قَرَّرَ",
          "مجـــلس",
          "أو",
          "لكن",
          "وأضاف",
          "حسبما",
          "إلى",
          "بيان",
          "The",
          "council",
          "Mr",
          "U.S",
          "p.m",
          "No",
          "Inc",
          "para",
          "annex",
          "he",
          "said",
          "e.g",
          "J",
          "and",
          "iPad",
          "Sept",
          "5",
          "16",
          "3.5",
          "٧",
          "A/RES/70/1",
          "2004",
          "\uD83D\uDE00");
  private static final List<String> JOINTS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          ". ",
          ". ",
          ".",
          "؟ ",
          "! ",
          "… ",
          "... ",
          "؟! ",
          ".\u00A0",
          "\n",
          "، ",
          "؛ ",
          ": ",
          " (",
          ") ",
          ".) ",
          "«",
          "». ",
          ".» ",
          "\" ",
          ".\" ",
          ".(3) ",
          ".\u200F ",
          "\u202A.\u202C ",
          " - ",
          ".[4] ",
          "³ ",
          " . ",
          "1. ",
          " (أ) ",
          "ب. ");

  private final Random random;

  ShuffledTexts(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(30);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(JOINTS.get(random.nextInt(JOINTS.size())));
    }
    return text.toString();
  }
}
