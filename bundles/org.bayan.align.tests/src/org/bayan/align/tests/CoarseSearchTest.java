package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bayan.align.internal.coarse.CoarseSearch;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.words.WordLearner;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.junit.jupiter.api.Test;

class CoarseSearchTest {
  private static final int SEGMENTS = 3000;

  private static Band band(PairFeatures features, List<Lexicon> lexicons, List<Double> fractions) {
    return CoarseSearch.band(
        features,
        WordLearner.learn(
            features, WordPriorBuilder.build(features, lexicons), List.of(), List.of()),
        fractions::add);
  }

  private static long nodes(Band band) {
    long nodes = 0;
    for (int i = 0; i < band.rows(); i++) {
      nodes += band.high(i) - band.low(i) + 1;
    }
    return nodes;
  }

  @Test
  void theTrueWayThroughALongTextWithAHoleIsInTheBand() {
    Lexicon lexicon =
        ToyLexicons.learn(
            20_000,
            new ParallelText(new ToyBitext(81).pairs(1000), ParallelText.Kind.SENTENCES, 1));
    List<TextPair> pairs = new ToyBitext(82).pairs(SEGMENTS);
    List<String> source = pairs.stream().map(TextPair::first).toList();
    List<String> target = new ArrayList<>(pairs.stream().map(TextPair::second).toList());
    target.subList(1200, 1500).clear();
    PairFeatures features = ToyFeatures.of(source, target, lexicon);
    List<Double> fractions = new ArrayList<>();
    Band band = band(features, List.of(lexicon), fractions);
    for (int i = 0; i <= SEGMENTS; i++) {
      int j = i < 1200 ? i : Math.max(1200, i - 300);
      assertTrue(band.contains(i, j), i + " and " + j);
    }
    long nodes = nodes(band);
    assertTrue(nodes < 60L * SEGMENTS, () -> nodes + " nodes");
    assertEquals(fractions.stream().sorted().toList(), fractions);
    assertTrue(!fractions.isEmpty() && fractions.getLast() <= 1);
  }

  @Test
  void whereNothingIsKnownTheBandHoldsTheDiagonal() {
    List<String> source = new ToyBitext(83).strange(900);
    List<String> target = new ToyBitext(84).pairs(700).stream().map(TextPair::second).toList();
    Band band = band(ToyFeatures.of(source, target), List.of(), new ArrayList<>());
    for (int i = 0; i <= 900; i++) {
      assertTrue(band.contains(i, i * 700 / 900), "row " + i);
    }
  }

  @Test
  void shortTextsAreSearchedInFull() {
    List<TextPair> pairs = new ToyBitext(85).pairs(50);
    PairFeatures features =
        ToyFeatures.of(
            pairs.stream().map(TextPair::first).toList(),
            pairs.stream().map(TextPair::second).toList());
    Band band = band(features, List.of(), new ArrayList<>());
    assertEquals(51L * 51, nodes(band));
  }
}
