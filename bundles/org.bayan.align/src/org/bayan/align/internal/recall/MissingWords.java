package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/**
 * Tells words that a side truly lacks from words that it says in a way that no lexicon knows. Two
 * words without counterpart that stand at corresponding places, between words that are known to
 * translate each other, are most probably a word and its translation, and neither is missing.
 */
final class MissingWords {
  /** How far two words may stand from corresponding places, in words. */
  private static final double NEAR = 5;

  /** A weaker pair of words is no measure for places. */
  private static final double ANCHOR = 0.08;

  private final PairFeatures features;
  private final WordTable table;
  private final List<Word> source;
  private final List<Word> target;

  MissingWords(PairFeatures features, WordTable table) {
    this.features = features;
    this.table = table;
    source = words(features.source());
    target = words(features.target());
  }

  /**
   * A word of a side.
   *
   * @param segment index of its segment
   * @param span where it stands there
   * @param items what it is in the vocabulary
   */
  private record Word(int segment, Span span, List<Integer> items) {}

  /**
   * What both sides lack.
   *
   * @param source words of the source that the target lacks
   * @param target words of the target that the source lacks
   */
  record Both(List<Coverage.Lacking> source, List<Coverage.Lacking> target) {}

  /** Takes out of what the sides seem to lack the words that stand for each other. */
  Both of(List<Coverage.Lacking> first, List<Coverage.Lacking> second) {
    double[] there = links(source, target, true);
    double[] back = links(target, source, false);
    List<Coverage.Lacking> left = new ArrayList<>(first);
    List<Coverage.Lacking> right = new ArrayList<>(second);
    List<Pair> pairs = new ArrayList<>();
    for (Coverage.Lacking one : first) {
      for (Coverage.Lacking other : second) {
        int i = place(source, one);
        int j = place(target, other);
        double distance = distance(i, j, there, back);
        if (distance <= NEAR && isLiteral(source, i) == isLiteral(target, j)) {
          pairs.add(new Pair(one, other, distance));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::distance));
    for (Pair pair : pairs) {
      if (left.contains(pair.one()) && right.contains(pair.other())) {
        left.remove(pair.one());
        right.remove(pair.other());
      }
    }
    return new Both(left, right);
  }

  /** Two words at places that correspond more or less. */
  private record Pair(Coverage.Lacking one, Coverage.Lacking other, double distance) {}

  private static double distance(int i, int j, double[] there, double[] back) {
    double forward = Math.abs(expected(i, there) - j);
    double backward = Math.abs(expected(j, back) - i);
    return Math.min(forward, backward);
  }

  /**
   * Where a word would stand on the other side, by the words next to it that have a place there.
   */
  private static double expected(int place, double[] links) {
    OptionalDouble before = neighbour(place, -1, links);
    OptionalDouble after = neighbour(place, 1, links);
    if (before.isPresent() && after.isPresent()) {
      return (before.getAsDouble() + after.getAsDouble()) / 2;
    }
    return before.isPresent() ? before.getAsDouble() : after.orElse(place);
  }

  private static OptionalDouble neighbour(int place, int step, double[] links) {
    for (int at = place + step; at >= 0 && at < links.length; at += step) {
      if (!Double.isNaN(links[at])) {
        return OptionalDouble.of(links[at] + place - at);
      }
    }
    return OptionalDouble.empty();
  }

  /** For each word the place of the word that translates it best; NaN where there is none. */
  private double[] links(List<Word> words, List<Word> others, boolean forward) {
    double[] links = new double[words.size()];
    for (int i = 0; i < links.length; i++) {
      links[i] = Double.NaN;
      double best = ANCHOR;
      double wanted = (double) i * others.size() / words.size();
      for (int j = 0; j < others.size(); j++) {
        double value =
            forward ? value(words.get(i), others.get(j)) : value(others.get(j), words.get(i));
        boolean closer = Math.abs(j - wanted) < Math.abs(links[i] - wanted);
        if (value > best || value == best && closer) {
          best = value;
          links[i] = j;
        }
      }
    }
    return links;
  }

  private double value(Word one, Word other) {
    double value = 0;
    for (int item : one.items()) {
      for (int pair = table.from(item); pair < table.to(item); pair++) {
        if (other.items().contains(table.targets()[pair])) {
          value = Math.max(value, (table.forward()[pair] + table.backward()[pair]) / 2);
        }
      }
    }
    return value;
  }

  private static int place(List<Word> words, Coverage.Lacking lacking) {
    for (int place = 0; place < words.size(); place++) {
      Word word = words.get(place);
      if (word.segment() == lacking.segment() && word.span().equals(lacking.span())) {
        return place;
      }
    }
    throw new IllegalStateException("no word stands at " + lacking);
  }

  private boolean isLiteral(List<Word> words, int place) {
    TextFeatures text = words == source ? features.source() : features.target();
    return words.get(place).items().stream().map(text.vocabulary()::get).anyMatch(Item::isLiteral);
  }

  private static List<Word> words(TextFeatures text) {
    Map<String, Word> words = new HashMap<>();
    for (int segment = 0; segment < text.segments().size(); segment++) {
      int[] items = text.segments().get(segment).items();
      List<Span> spans = text.segments().get(segment).spans();
      for (int k = 0; k < items.length; k++) {
        Span span = spans.get(k);
        int number = segment;
        words
            .computeIfAbsent(segment + " " + span, key -> new Word(number, span, new ArrayList<>()))
            .items()
            .add(items[k]);
      }
    }
    Word[] sorted = words.values().toArray(Word[]::new);
    Arrays.sort(
        sorted,
        Comparator.comparingInt(Word::segment)
            .thenComparingInt(word -> word.span().start())
            .thenComparingInt(word -> word.span().end()));
    return List.of(sorted);
  }
}
