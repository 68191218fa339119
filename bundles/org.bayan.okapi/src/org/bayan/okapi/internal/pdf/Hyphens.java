package org.bayan.okapi.internal.pdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rejoins words that a hyphen divides at the end of a line. Whether the hyphen belongs to the word
 * is told from the other words of the document, and from how often its lines end in one.
 */
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+(?:-\\p{IsLatin}+)*");
  private static final Pattern LAST = Pattern.compile("([\\p{IsLatin}\\p{Nd}]+)[-\\u2010\\u00AD]$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{IsLatin}\\p{Nd}]+");
  private static final char SOFT_HYPHEN = '\u00AD';

  /** Words are not looked for farther back. */
  private static final int LONGEST = 60;

  /** Where words are divided, more lines than this part end in a hyphen. */
  private static final double DIVIDED = 0.04;

  private final Set<String> words = new HashSet<>();
  private int lines;
  private int hyphens;

  /** Learns the words of a line, whose last one may be the first half of another. */
  void learn(String line) {
    lines++;
    hyphens += LAST.matcher(tail(line)).find() ? 1 : 0;
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      if (word.end() < line.length() - 1) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Makes a text ready for the line behind it.
   *
   * @param text its hyphen is taken away if it is none of the word's own
   * @return whether the line goes on with a word, so that no space may come between
   */
  boolean join(StringBuilder text, String line) {
    Matcher last = LAST.matcher(tail(text));
    Matcher first = FIRST.matcher(line);
    if (!last.find() || !first.find()) {
      return false;
    }
    boolean soft = text.charAt(text.length() - 1) == SOFT_HYPHEN;
    if (soft || !isOwn(last.group(1), first.group())) {
      text.setLength(text.length() - 1);
    }
    return true;
  }

  private static String tail(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - LONGEST), text.length()).toString();
  }

  private boolean isOwn(String last, String first) {
    String before = last.toLowerCase(Locale.ROOT);
    String after = first.toLowerCase(Locale.ROOT);
    if (!Character.isLowerCase(first.charAt(0)) || words.contains(before + "-" + after)) {
      return true;
    }
    if (words.contains(before + after)) {
      return false;
    }
    return hyphens < DIVIDED * lines || words.contains(before) && words.contains(after);
  }
}
