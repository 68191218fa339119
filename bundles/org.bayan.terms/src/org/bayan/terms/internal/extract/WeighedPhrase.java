package org.bayan.terms.internal.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A phrase with all its places. */
final class WeighedPhrase {
  private static final double ONCE = 0.5;

  /** How often an expression must be met to be known where it has a word more, once. */
  private static final int KNOWN = 3;

  private final List<String> stems;
  private final List<String> words;
  private final Map<String, Integer> texts = new HashMap<>();
  private final BitSet passages = new BitSet();
  private int frequency;
  private int whole;
  private int containers;
  private int contained;
  private int mostContained;
  private int mostInside;

  WeighedPhrase(Phrase first) {
    stems = first.stems();
    words = first.words();
  }

  void add(Phrase place) {
    texts.merge(place.text(), 1, Integer::sum);
    passages.set(place.passage());
    frequency++;
    whole += place.whole() ? 1 : 0;
  }

  /** Tells it of a longer phrase that it is in. */
  void isIn(WeighedPhrase longer) {
    containers++;
    contained += longer.frequency;
    mostContained = Math.max(mostContained, longer.frequency);
  }

  /** Tells it of an expression of several words in it. */
  void holds(WeighedPhrase shorter) {
    mostInside = Math.max(mostInside, shorter.frequency);
  }

  /**
   * Whether it is met once and an expression in it more often: then it is rather that expression
   * with something said of it, such as {@code commitment of the Government of Iraq}.
   */
  boolean isComposed() {
    return frequency == 1 && mostInside >= KNOWN;
  }

  List<String> stems() {
    return stems;
  }

  /** The folded words of its first place. */
  List<String> words() {
    return words;
  }

  /** The number of words, "and" among them. */
  int size() {
    return stems.size();
  }

  int frequency() {
    return frequency;
  }

  BitSet passages() {
    return passages;
  }

  /** Whether it is two expressions joined by "and". */
  boolean isJoined() {
    return stems.contains(Phrase.JOINT);
  }

  /**
   * Whether it is hardly ever met but as a part of one longer phrase, of which once is no evidence,
   * or never begins and ends where an expression can.
   */
  boolean isFragment() {
    return whole == 0 || mostContained > 1 && mostContained * 5 >= frequency * 4;
  }

  /** The C-value; that of what occurs once, in longer phrases that do so too, is small, not 0. */
  double cValue() {
    double nested = containers == 0 ? 0 : (double) contained / containers;
    double apart = Math.max(frequency - nested, mostContained == 1 ? ONCE : 0);
    return Math.log(size() + 1) / Math.log(2) * apart;
  }

  /** How it is written most often; of equals the first in the alphabet. */
  String text() {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach((text, count) -> counts.merge(withoutCapital(text), count, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /** A capital at the beginning says nothing where the same is met without it. */
  private String withoutCapital(String text) {
    String small = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    return texts.containsKey(small) ? small : text;
  }
}
