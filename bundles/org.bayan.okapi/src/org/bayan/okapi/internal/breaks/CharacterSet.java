package org.bayan.okapi.internal.breaks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The UTF-16 units that elements of an expression may match. Where an element may match characters
 * beyond the first plane, all surrogates are held, so that none of them is missed. What the
 * elements say of a unit is asked of them once and then remembered; for one thread at a time.
 */
final class CharacterSet {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;
  private static final int UNKNOWN = -1;
  private static final byte IN = 1;
  private static final byte OUT = 2;

  private final Set<String> expressions;
  private final Predicate<Character> holds;
  private final byte[][] pages = new byte[(Character.MAX_VALUE + 1) / PAGE_SIZE][];

  private long frequency = UNKNOWN;

  private CharacterSet(Set<String> expressions, Predicate<Character> holds) {
    this.expressions = expressions;
    this.holds = holds;
  }

  /**
   * The units that an expression of one element matches.
   *
   * @param expression a character, an escape or a class, in the notation of {@link Pattern}
   */
  static CharacterSet of(String expression) {
    if (expression.length() == 1 && !expression.equals(".")) {
      char only = expression.charAt(0);
      return new CharacterSet(Set.of(expression), unit -> unit == only);
    }
    Matcher matcher = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS).matcher("");
    return new CharacterSet(
        Set.of(expression),
        unit -> Character.isSurrogate(unit) || matcher.reset(unit.toString()).matches());
  }

  /** The units of all the sets. */
  static CharacterSet union(List<CharacterSet> sets) {
    if (sets.size() == 1) {
      return sets.getFirst();
    }
    Set<String> expressions = new TreeSet<>();
    sets.forEach(set -> expressions.addAll(set.expressions));
    return new CharacterSet(expressions, unit -> sets.stream().anyMatch(set -> set.contains(unit)));
  }

  /** The elements: sets with the same elements hold the same units. */
  Set<String> expressions() {
    return expressions;
  }

  /** How often the units are met in texts, as {@link CharacterFrequency} guesses it. */
  long frequency() {
    if (frequency == UNKNOWN) {
      frequency = CharacterFrequency.of(this);
    }
    return frequency;
  }

  boolean contains(char unit) {
    byte[] page = pages[unit >> PAGE_BITS];
    if (page == null) {
      page = new byte[PAGE_SIZE];
      pages[unit >> PAGE_BITS] = page;
    }
    int at = unit & PAGE_SIZE - 1;
    if (page[at] == 0) {
      page[at] = holds.test(unit) ? IN : OUT;
    }
    return page[at] == IN;
  }
}
