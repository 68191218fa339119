package org.bayan.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.GoldBeads;
import org.bayan.align.evaluation.GoldFormatException;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.bayan.align.lexicon.TextPair;

/**
 * Long texts out of the short sample: its gold beads in random order, over and over, each with a
 * number before it, as the paragraphs of reports have, so that no two are the same; and then noise.
 */
final class NoisySample {
  private static final long SEED = 7;

  private final List<TextPair> beads;

  NoisySample(Sample sample) throws IOException {
    this.beads = pairs(sample);
  }

  /** Texts made of so many pairs. */
  NoisyBitext ofPairs(int count) {
    Random random = new Random(SEED);
    List<TextPair> pairs = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      TextPair bead = beads.get(random.nextInt(beads.size()));
      pairs.add(new TextPair(number + ". " + bead.first(), number + ". " + bead.second()));
    }
    return new BitextNoise(NoiseRates.USUAL, SEED).apply(pairs);
  }

  private static List<TextPair> pairs(Sample sample) throws IOException {
    List<String> report = text(sample.segmentedReport());
    List<String> statement = text(sample.segmentedStatement());
    try {
      return GoldBeads.parse(sample.gold()).stream()
          .filter(BeadSides::isTwoSided)
          .map(bead -> new TextPair(join(report, bead.source()), join(statement, bead.target())))
          .toList();
    } catch (GoldFormatException e) {
      throw new IllegalStateException("The gold of the sample is damaged.", e);
    }
  }

  private static List<String> text(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  private static String join(List<String> segments, List<Integer> indices) {
    return indices.stream().map(segments::get).collect(Collectors.joining(" "));
  }
}
