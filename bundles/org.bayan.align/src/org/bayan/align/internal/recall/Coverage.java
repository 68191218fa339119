package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.Evidence;
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

  /** A word with a greater share of all words is no content. */
  private static final double FREQUENT = 0.003;

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
   * @param lacking the words that it lacks
   */
  record Side(double share, List<Lacking> lacking) {}

  /** What the target has of some source segments. */
  Side source(List<Integer> source, List<Integer> target) {
    Map<Integer, Double> explained = new HashMap<>();
    for (int i : source) {
      for (int item : features.source().segments().get(i).items()) {
        explained.computeIfAbsent(item, key -> 0.0);
      }
    }
    boolean[] present = present(features.target(), target);
    for (Map.Entry<Integer, Double> entry : explained.entrySet()) {
      double sum = 0;
      for (int pair = table.from(entry.getKey()); pair < table.to(entry.getKey()); pair++) {
        sum += present[table.targets()[pair]] ? value(pair) : 0;
      }
      entry.setValue(sum);
    }
    return side(features.source(), source, explained, table.source(), languages.sourceSeen());
  }

  /** What the source has of some target segments. */
  Side target(List<Integer> source, List<Integer> target) {
    Map<Integer, Double> explained = new HashMap<>();
    for (int i : source) {
      for (int item :
          Arrays.stream(features.source().segments().get(i).items()).distinct().toArray()) {
        for (int pair = table.from(item); pair < table.to(item); pair++) {
          explained.merge(table.targets()[pair], value(pair), Double::sum);
        }
      }
    }
    return side(features.target(), target, explained, table.target(), languages.targetSeen());
  }

  private double value(int pair) {
    return (table.forward()[pair] + table.backward()[pair]) / 2;
  }

  private static boolean[] present(TextFeatures text, List<Integer> segments) {
    boolean[] present = new boolean[text.vocabulary().size()];
    for (int i : segments) {
      for (int item : text.segments().get(i).items()) {
        present[item] = true;
      }
    }
    return present;
  }

  private static Side side(
      TextFeatures text,
      List<Integer> segments,
      Map<Integer, Double> explained,
      WordTable.Side known,
      Languages.Seen seen) {
    double covered = 0;
    double all = 0;
    List<Lacking> lacking = new ArrayList<>();
    for (int i : segments) {
      int[] items = text.segments().get(i).items();
      for (int k = 0; k < items.length; k++) {
        if (isContent(text.vocabulary().get(items[k]), seen)) {
          double weight = -Math.log(known.share()[items[k]]);
          all += weight;
          if (explained.getOrDefault(items[k], 0.0) >= COVERED) {
            covered += weight;
          } else {
            lacking.add(new Lacking(i, text.segments().get(i).spans().get(k)));
          }
        }
      }
    }
    return new Side(all > 0 ? covered / all : 0, lacking);
  }

  private static boolean isContent(Item item, Languages.Seen seen) {
    if (item.kind() == Evidence.Kind.LIST_POSITION) {
      return false;
    }
    double share = seen.share(item.key());
    return item.kind() != Evidence.Kind.WORD || (share > 0 && share <= FREQUENT);
  }
}
