package org.bayan.align;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.bayan.align.internal.cost.BeadCost;
import org.bayan.align.internal.cost.BoundaryModel;
import org.bayan.align.internal.cost.LengthModel;
import org.bayan.align.internal.cost.ParagraphModel;
import org.bayan.align.internal.cost.SentenceModel;
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
import org.bayan.align.internal.words.*;
import org.bayan.align.lexicon.Lexicon;

public final class LexicalAligner implements Aligner {
  private static final int MARGIN = 8;
  private static final int PASSES = (int) Tune.d("passes", 4);

  @Override
  public AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
    stopIfCancelled(progress);
    List<Lexicon> lexicons = lexicons(input);
    PairFeatures features = FeatureExtractor.extract(input, lexicons, x -> {});
    WordPrior prior = WordPriorBuilder.build(features, lexicons);
    List<Shape> shapes = Shape.upTo(input.guide().longestBead());
    int longest = input.guide().longestBead();
    LengthModel lengths = LengthModel.general(features);
    ParagraphModel paragraphs = ParagraphModel.silent(features);
    BoundaryModel joins = BoundaryModel.general(features); SentenceModel sents = SentenceModel.general(features);
    WordTable table = WordLearner.learn(features, prior, List.of());
    Band band = Band.aroundDiagonal(input.source().size(), input.target().size(), Math.max(input.source().size(), input.target().size()));
    BeadCost cost = new BeadCost(ShapeModel.general(shapes), joins, List.of(lengths, sents, new WordModel(features, table, band, longest)));
    LatticeResult found = LatticeSearch.search(band, Shape.coarse(longest), cost, pass(0, progress));
    for (int pass = 1; pass < PASSES; pass++) {
      List<Edge> beads = found.likely();
      lengths = lengths.learn(beads);
      paragraphs = paragraphs.learn(beads); joins = joins.learn(beads); sents = sents.learn(beads);
      table = WordLearner.learn(features, prior, beads);
      band = found.reach().band(MARGIN);
      cost = new BeadCost(ShapeModel.learn(shapes, beads), joins, List.of(lengths, sents, paragraphs, new WordModel(features, table, band, longest)));
      found = LatticeSearch.search(band, shapes, cost, pass(pass, progress));
    }
    EvidenceCollector evidence = new EvidenceCollector(input, features, lengths, table);
    return BeadAssembler.assemble(found.path(), evidence);
  }

  private static List<Lexicon> lexicons(AlignmentInput input) {
    String source = input.sourceLanguage();
    String target = input.targetLanguage();
    return input.guide().lexicons().stream()
        .flatMap(l -> l.joins(source, target) ? Stream.of(l) : l.joins(target, source) ? Stream.of(l.swapped()) : Stream.<Lexicon>empty())
        .toList();
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
