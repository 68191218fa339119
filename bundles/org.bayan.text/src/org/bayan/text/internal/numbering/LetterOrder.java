package org.bayan.text.internal.numbering;

import java.util.OptionalInt;

/** The places of letters that paragraphs are counted by. */
final class LetterOrder {

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Arabic official texts count by the abjad. */
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private static final char TATWEEL = '\u0640';
  private static final char BARE_ALIF = '\u0627';

  private LetterOrder() {}

  /** The place of a letter, from 1; nothing for what is no single letter of these scripts. */
  static OptionalInt place(String letter) {
    String bare = letter.replace(String.valueOf(TATWEEL), "").replace(BARE_ALIF, 'أ');
    if (bare.length() != 1) {
      return OptionalInt.empty();
    }
    int place = Math.max(LATIN.indexOf(bare), ABJAD.indexOf(bare));
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }
}
