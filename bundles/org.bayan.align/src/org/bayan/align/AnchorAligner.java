package org.bayan.align;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.bayan.align.internal.cost.AnchorModel;
import org.bayan.align.internal.cost.BeadCost;
import org.bayan.align.internal.cost.JoinModel;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.ParagraphModel;
import org.bayan.align.internal.cost.SeedLexicon;
import org.bayan.align.internal.cost.ShapeModel;
import org.bayan.align.internal.cost.WordModel;
import org.bayan.align.internal.evidence.EvidenceCollector;
import org.bayan.align.internal.features.FeatureExtractor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.LatticeResult;
import org.bayan.align.internal.search.LatticeSearch;
import org.bayan.align.internal.search.Shape;

/**
 * Aligns by lengths and anchors, learns from the result which words translate which, and aligns
 * again: the two steps of R. C. Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora"
 * (2002), with anchors in both steps, beads up to 4-4 and 1-6, and learning from posteriors instead
 * of from the best alignment.
 *
 * <p>Time and memory grow with the product of the two sizes up to 1500 segments, then with the size
 * times the width of a band.
 */
public final class AnchorAligner implements Aligner {
  private static final int LARGEST_FULL_LATTICE = 1500;
  private static final int BAND_WIDTH = 400;
  private static final int MARGIN = 8;
  private static final int PASSES = 4;

  @Override
  public AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
    stopIfCancelled(progress);
    PairFeatures features = FeatureExtractor.extract(input);
    AnchorModel anchors = new AnchorModel(features);
    LengthModel lengths = LengthModel.general(features);
    ParagraphModel paragraphs = ParagraphModel.silent(features);
    SeedLexicon seeds = SeedLexicon.of(input.sourceLanguage(), input.targetLanguage());
    JoinModel joins = new JoinModel(features);
    WordModel words = WordModel.general(features, seeds);
    BeadCost cost = new BeadCost(ShapeModel.general(), List.of(lengths, anchors, joins, words));
    LatticeResult found =
        LatticeSearch.search(firstBand(input), Shape.COARSE, cost, pass(0, progress));
    for (int pass = 1; pass < PASSES; pass++) {
      List<Edge> beads = found.likely();
      lengths = lengths.learn(beads);
      paragraphs = paragraphs.learn(beads);
      words = WordModel.learn(features, seeds, beads, trust(found.path()));
      cost =
          new BeadCost(
              ShapeModel.learn(beads), List.of(lengths, anchors, joins, paragraphs, words));
      found =
          LatticeSearch.search(found.reach().band(MARGIN), Shape.ALL, cost, pass(pass, progress));
    }
    EvidenceCollector evidence =
        new EvidenceCollector(input, features, lengths, anchors, words.table());
    return BeadAssembler.assemble(found.path(), evidence);
  }

  /** How far to trust words that were learned from an alignment that was itself uncertain. */
  private static double trust(List<Edge> path) {
    return path.stream().mapToDouble(Edge::posterior).average().orElse(0);
  }

  private static Band firstBand(AlignmentInput input) {
    int sources = input.source().size();
    int targets = input.target().size();
    int longer = Math.max(sources, targets);
    int width = longer <= LARGEST_FULL_LATTICE ? longer : BAND_WIDTH;
    return Band.aroundDiagonal(sources, targets, width);
  }

  private static DoubleConsumer pass(int number, AlignmentProgress progress) {
    return fraction -> {
      stopIfCancelled(progress);
      progress.worked((number + fraction) / PASSES);
    };
  }

  private static void stopIfCancelled(AlignmentProgress progress) {
    if (progress.cancelled()) {
      throw new CancellationException("The alignment was cancelled.");
    }
  }
}
