package org.bayan.benchmarks.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Any number of pairs made of some: first these, then one clause of one pair before or behind a
 * clause of another, or a pair of which numbers are changed, on both sides alike. The seed is
 * fixed.
 */
public final class RecombinedPairs {
  private static final long SEED = 20141203;
  private static final int LONGEST_CLAUSE = 80;
  private static final double CHANGED = 0.15;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final List<SeedPair> seeds;
  private final List<SeedPair> clauses = new ArrayList<>();
  private final Random random = new Random(SEED);
  private int made;

  /** Pairs made of some. */
  public RecombinedPairs(List<SeedPair> seeds) {
    this.seeds = List.copyOf(seeds);
    seeds.forEach(this::addClauses);
  }

  /** Commas that are equally many on both sides stand between clauses that translate each other. */
  private void addClauses(SeedPair pair) {
    String[] english = pair.english().split(", ");
    String[] arabic = pair.arabic().split("، ");
    boolean tooLong = english.length == 1 && pair.english().length() > LONGEST_CLAUSE;
    if (english.length != arabic.length || tooLong) {
      return;
    }
    for (int i = 0; i < english.length; i++) {
      clauses.add(new SeedPair(english[i], arabic[i]));
    }
  }

  /** The next pair. */
  public SeedPair next() {
    int index = made++;
    if (index < seeds.size()) {
      return seeds.get(index);
    }
    if (random.nextDouble() < CHANGED) {
      return withOtherNumbers(seeds.get(random.nextInt(seeds.size())));
    }
    SeedPair first = clauses.get(random.nextInt(clauses.size()));
    SeedPair second = clauses.get(random.nextInt(clauses.size()));
    return new SeedPair(
        first.english() + ", " + second.english(), first.arabic() + "، " + second.arabic());
  }

  private SeedPair withOtherNumbers(SeedPair pair) {
    int more = 1 + random.nextInt(5000);
    String english = withOtherNumbers(pair.english(), more);
    String arabic = withOtherNumbers(pair.arabic(), more);
    return new SeedPair(english, arabic);
  }

  private static String withOtherNumbers(String text, int more) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> String.valueOf(Integer.parseInt(number.group()) + more));
  }
}
