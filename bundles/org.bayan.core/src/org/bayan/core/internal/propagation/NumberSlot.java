package org.bayan.core.internal.propagation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.NumberFinder;
import org.bayan.text.NumberMention;

/**
 * A number in digits, in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param written what is written there
 */
record NumberSlot(int start, int end, String written) {

  /** Digits beside a Latin letter are part of a word ({@code H5N1}, {@code 5th}). */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{Nd}])\\p{Nd}++(?:[.,\\u066B\\u066C\\u060C]\\p{Nd}++)*+(?!\\p{IsLatin})");

  /** The slots of a text, in order. */
  static List<NumberSlot> in(String text) {
    List<NumberSlot> slots = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      slots.add(new NumberSlot(matcher.start(), matcher.end(), matcher.group()));
    }
    return slots;
  }

  /**
   * The number that it is; empty for digits that are none, such as {@code 12.5.3}.
   *
   * @param language BCP 47 tag of the text
   */
  Optional<WrittenNumber> number(String language) {
    List<NumberMention> mentions = NumberFinder.find(written, language);
    boolean one =
        mentions.size() == 1
            && mentions.getFirst().start() == 0
            && mentions.getFirst().end() == written.length();
    return one ? WrittenNumber.of(written, mentions.getFirst().value()) : Optional.empty();
  }

  /** What is written, in ASCII digits. */
  String digits() {
    StringBuilder ascii = new StringBuilder();
    written.codePoints().forEach(c -> ascii.append(asciiDigit(c)));
    return ascii.toString();
  }

  private static String asciiDigit(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    return digit < 0 ? Character.toString(codePoint) : Integer.toString(digit);
  }
}
