package org.bayan.align.evaluation;

import java.util.List;
import java.util.Random;
import org.bayan.align.lexicon.TextPair;

/**
 * Makes two texts with gold of segments that translate each other one by one, by doing to them what
 * translators and segmenters do: neighbours become one segment on one side, a segment becomes two,
 * one is left out, another is put in. Merges may meet each other and a split, which gives 2-2, 1-3
 * and the like.
 */
public final class BitextNoise {
  private static final int FEWEST_WORDS_TO_SPLIT = 4;

  private final NoiseRates rates;
  private final long seed;

  /**
   * Noise of certain rates.
   *
   * @param rates how much of it
   * @param seed the same seed, rates and pairs give the same texts
   */
  public BitextNoise(NoiseRates rates, long seed) {
    this.rates = rates;
    this.seed = seed;
  }

  /**
   * Makes two texts.
   *
   * @param pairs segments that translate each other, in order; insertions are taken from them too
   */
  public NoisyBitext apply(List<TextPair> pairs) {
    Random random = new Random(seed);
    BitextWriter writer = new BitextWriter();
    for (TextPair pair : pairs) {
      double draw = random.nextDouble();
      boolean onSource = random.nextBoolean();
      switch (rates.kind(draw)) {
        case DELETION -> writer.alone(onSource, side(pair, onSource));
        case INSERTION -> {
          writer.alone(onSource, side(pairs.get(random.nextInt(pairs.size())), onSource));
          writer.pair(List.of(pair.first()), List.of(pair.second()));
        }
        case SPLIT ->
            writer.pair(
                onSource ? halves(pair.first(), random) : List.of(pair.first()),
                onSource ? List.of(pair.second()) : halves(pair.second(), random));
        case MERGE -> {
          writer.pair(List.of(pair.first()), List.of(pair.second()));
          writer.joinNext(onSource);
        }
        case NONE -> writer.pair(List.of(pair.first()), List.of(pair.second()));
      }
    }
    return writer.bitext();
  }

  private static String side(TextPair pair, boolean first) {
    return first ? pair.first() : pair.second();
  }

  /** Cuts a segment between two words near its middle; short ones stay whole. */
  private static List<String> halves(String segment, Random random) {
    String[] words = segment.strip().split("\\s+");
    int middle = words.length / 2;
    int reach = words.length / 6;
    int cut = middle - reach + random.nextInt(2 * reach + 1);
    return words.length < FEWEST_WORDS_TO_SPLIT
        ? List.of(segment)
        : List.of(
            String.join(" ", List.of(words).subList(0, cut)),
            String.join(" ", List.of(words).subList(cut, words.length)));
  }
}
