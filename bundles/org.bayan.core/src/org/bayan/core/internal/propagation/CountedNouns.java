package org.bayan.core.internal.propagation;

import java.util.List;
import java.util.Set;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Which numbers of a text count a noun. */
final class CountedNouns {

  /** Words that are no nouns, folded; they may follow a number that counts nothing. */
  private static final Set<String> OTHER_WORDS =
      Set.of(
          ("من في علي الي عن مع او ثم و الذي التي بشان بتاريخ المورخ المورخه الصادر الصادره"
                  + " of in on at to for from by and or with the is was are has were dated")
              .split(" "));

  private final List<Token> tokens;
  private final List<DateMention> dates;

  /**
   * For a text.
   *
   * @param language BCP 47 tag
   */
  CountedNouns(String text, String language) {
    tokens = Tokenizer.tokenize(text);
    dates = DateFinder.find(text, language);
  }

  /** Whether a word that may be a noun follows a number, which is no part of a date. */
  boolean isCountedBy(NumberSlot slot) {
    boolean dated =
        dates.stream().anyMatch(date -> date.start() <= slot.start() && slot.end() <= date.end());
    return !dated
        && tokens.stream()
            .filter(token -> token.start() >= slot.end())
            .findFirst()
            .filter(Token::isWord)
            .filter(token -> !OTHER_WORDS.contains(token.key()))
            .isPresent();
  }
}
