package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.Span;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/**
 * Which words of two sides the other side has. Words that are frequent everywhere say nothing, and
 * of a word that no lexicon knows it cannot be told: neither counts.
 */
final class Coverage {
  /** How far the other side must explain a word, on the mean of both directions. */
  private static final double COVERED = 0.08;

  private static final Comparator<Lacking> IN_ORDER =
      Comparator.comparingInt(Lacking::segment)
          .thenComparingInt(word -> word.span().start())
          .thenComparingInt(word -> word.span().end());

  private final PairFeatures features;
  private final WordTable table;
  private final Languages languages;

  Coverage(PairFeatures features, WordTable table, Languages languages) {
    this.features = features;
    this.table = table;
    this.languages = languages;
  }

  /**
   * A word that the other side lacks.
   *
   * @param segment index of its segment
   * @param span where it stands there
   */
  record Lacking(int segment, Span span) {}

  /**
   * What one side has.
   *
   * @param share how much of its content the other side has, 0 to 1, rare words counting more
   * @param has the items of it that the other side has
   * @param lacking the words that it lacks
   */
  record Side(double share, Set<Integer> has, List<Lacking> lacking) {}

  /** What the target has of some source segments. */
  Side source(List<Integer> source, List<Integer> target) {
    boolean[] present = new boolean[features.target().vocabulary().size()];
    items(features.target(), target).forEach(item -> present[item] = true);
    double[] explained = new double[features.source().vocabulary().size()];
    items(features.source(), source)
        .forEach(
            item -> {
              for (int pair = table.from(item); pair < table.to(item); pair++) {
                explained[item] += present[table.targets()[pair]] ? value(pair) : 0;
              }
            });
    Set<Item> literals = literals(features.target(), target);
    return side(
        features.source(), source, explained, literals, table.source(), languages.sourceSeen());
  }

  /** What the source has of some target segments. */
  Side target(List<Integer> source, List<Integer> target) {
    double[] explained = new double[features.target().vocabulary().size()];
    items(features.source(), source)
        .forEach(
            item -> {
              for (int pair = table.from(item); pair < table.to(item); pair++) {
                explained[table.targets()[pair]] += value(pair);
              }
            });
    Set<Item> literals = literals(features.source(), source);
    return side(
        features.target(), target, explained, literals, table.target(), languages.targetSeen());
  }

  private static IntStream items(TextFeatures text, List<Integer> segments) {
    return Arrays.stream(text.items(segments)).distinct();
  }

  private static Set<Item> literals(TextFeatures text, List<Integer> segments) {
    return items(text, segments)
        .mapToObj(text.vocabulary()::get)
        .filter(Item::isLiteral)
        .collect(Collectors.toSet());
  }

  private double value(int pair) {
    return (table.forward()[pair] + table.backward()[pair]) / 2;
  }

  private static Side side(
      TextFeatures text,
      List<Integer> segments,
      double[] explained,
      Set<Item> literals,
      WordTable.Side known,
      Languages.Seen seen) {
    double covered = 0;
    double all = 0;
    Set<Integer> present = new HashSet<>();
    List<Lacking> lacking = new ArrayList<>();
    for (int i : segments) {
      int[] items = text.segments().get(i).items();
      for (int k = 0; k < items.length; k++) {
        Item item = text.vocabulary().get(items[k]);
        boolean has = explained[items[k]] >= COVERED || LiteralCover.covers(literals, item);
        boolean said = has || ContentWords.isMissed(item);
        if (said && ContentWords.isContent(item, seen) && !isPartOfLiteral(text, i, k)) {
          double weight = -Math.log(known.share()[items[k]]);
          all += weight;
          covered += has ? weight : 0;
          if (has) {
            present.add(items[k]);
          } else {
            lacking.add(new Lacking(i, text.segments().get(i).spans().get(k)));
          }
        }
      }
    }
    lacking.sort(IN_ORDER);
    return new Side(all > 0 ? covered / all : 0, present, lacking);
  }

  /** Whether a word is one of those that a number, a date or a term is written with. */
  private static boolean isPartOfLiteral(TextFeatures text, int segment, int place) {
    int[] items = text.segments().get(segment).items();
    List<Span> spans = text.segments().get(segment).spans();
    if (text.vocabulary().get(items[place]).isLiteral()) {
      return false;
    }
    return IntStream.range(0, items.length)
        .filter(other -> text.vocabulary().get(items[other]).isLiteral())
        .mapToObj(spans::get)
        .anyMatch(
            span ->
                span.start() <= spans.get(place).start() && spans.get(place).end() <= span.end());
  }
}
