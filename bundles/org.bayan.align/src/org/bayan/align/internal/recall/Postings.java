package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    double[] scores = new double[addresses.size()];
    query.forEach(group -> score(group, scores));
    return IntStream.range(0, scores.length)
        .filter(passage -> scores[passage] > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer passage) -> scores[passage])
                .reversed()
                .thenComparingInt(passage -> passage))
        .limit(most)
        .map(addresses::get)
        .toList();
  }

  private void score(QueryGroup group, double[] scores) {
    Map<Integer, Double> counts = new HashMap<>();
    double documents = 0;
    for (WeightedKey key : group.keys()) {
      List<Posting> list = postings.getOrDefault(key.key(), List.of());
      documents += key.weight() * list.size();
      for (Posting posting : list) {
        counts.merge(posting.passage, key.weight() * posting.count, Double::sum);
      }
    }
    double others = Math.max(0, addresses.size() - documents);
    double rarity = Math.log1p((others + 0.5) / (documents + 0.5));
    double mean = totalLength / addresses.size();
    for (Map.Entry<Integer, Double> entry : counts.entrySet()) {
      double norm = 1 - LENGTH + LENGTH * lengths.get(entry.getKey()) / mean;
      double count = entry.getValue();
      scores[entry.getKey()] += rarity * count * (SATURATION + 1) / (count + SATURATION * norm);
    }
  }
}
