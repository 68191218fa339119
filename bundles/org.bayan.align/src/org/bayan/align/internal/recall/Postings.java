package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.WeightedKey;

/** An inverted index in memory, ranked by BM25 over groups of keys. */
public final class Postings {
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.5;

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final List<PassageAddress> addresses = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private double totalLength;

  private static final class Posting {
    private final int passage;
    private int count;

    Posting(int passage) {
      this.passage = passage;
    }
  }

  /** How many passages there are. */
  public int size() {
    return addresses.size();
  }

  /** Adds a passage with its keys. */
  public void add(PassageAddress address, List<String> keys) {
    int passage = addresses.size();
    addresses.add(address);
    lengths.add(keys.size());
    totalLength += keys.size();
    for (String key : keys) {
      List<Posting> list = postings.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.isEmpty() || list.getLast().passage != passage) {
        list.add(new Posting(passage));
      }
      list.getLast().count++;
    }
  }

  /** The passages that answer a query best, the best first. */
  public List<PassageAddress> best(List<QueryGroup> query, int most) {
    if (most < 1) {
      return List.of();
    }
    double[] scores = new double[addresses.size()];
    double[] counts = new double[addresses.size()];
    query.forEach(group -> score(group, counts, scores));
    Comparator<Integer> worstFirst =
        Comparator.comparingDouble((Integer passage) -> scores[passage])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int passage = 0; passage < scores.length; passage++) {
      boolean full = best.size() >= most;
      if (scores[passage] > 0 && !(full && scores[passage] <= scores[best.element()])) {
        best.add(passage);
        if (full) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(worstFirst.reversed()).map(addresses::get).toList();
  }

  /**
   * Adds what a group is worth to the scores of passages.
   *
   * @param counts room for how often each passage has the keys; 0 everywhere before and after
   */
  private void score(QueryGroup group, double[] counts, double[] scores) {
    double documents = 0;
    for (WeightedKey key : group.keys()) {
      List<Posting> list = postings.getOrDefault(key.key(), List.of());
      documents += key.weight() * list.size();
      for (Posting posting : list) {
        counts[posting.passage] += key.weight() * posting.count;
      }
    }
    double others = Math.max(0, addresses.size() - documents);
    double rarity = Math.log1p((others + 0.5) / (documents + 0.5));
    double mean = totalLength / addresses.size();
    for (WeightedKey key : group.keys()) {
      for (Posting posting : postings.getOrDefault(key.key(), List.of())) {
        int passage = posting.passage;
        double count = counts[passage];
        double norm = 1 - LENGTH + LENGTH * lengths.get(passage) / mean;
        scores[passage] += rarity * count * (SATURATION + 1) / (count + SATURATION * norm);
        counts[passage] = 0;
      }
    }
  }
}
