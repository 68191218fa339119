package org.bayan.align.internal.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.align.Signal;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.search.Band;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.SureBead;
import org.bayan.align.internal.words.WordLearner;
import org.bayan.align.internal.words.WordPrior;
import org.bayan.align.internal.words.WordTable;

/** All that is known about two texts at some time: what is general, corrected by their beads. */
public final class BeadModels {
  private final Basis basis;
  private final ShapeModel shapes;
  private final BoundaryModel boundaries;
  private final LengthModel lengths;
  private final SentenceModel sentences;
  private final ParagraphModel paragraphs;
  private final WordTable words;

  private BeadModels(
      Basis basis,
      ShapeModel shapes,
      BoundaryModel boundaries,
      LengthModel lengths,
      SentenceModel sentences,
      ParagraphModel paragraphs,
      WordTable words) {
    this.basis = basis;
    this.shapes = shapes;
    this.boundaries = boundaries;
    this.lengths = lengths;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    this.words = words;
  }

  /**
   * What does not change from one pass to the next.
   *
   * @param features the two texts
   * @param prior what is known about their words
   * @param sure beads that a person has accepted
   * @param shapes the shapes that beads may have
   * @param silenced signals that no bead gains by
   */
  public record Basis(
      PairFeatures features,
      WordPrior prior,
      List<SureBead> sure,
      List<Shape> shapes,
      Set<Signal> silenced) {
    /** The longest side of any shape. */
    public int longest() {
      return shapes.stream().mapToInt(Shape::longer).max().orElse(1);
    }

    private boolean hears(Signal signal) {
      return !silenced.contains(signal);
    }
  }

  /** What is known before anything is aligned. */
  public static BeadModels general(Basis basis) {
    PairFeatures features = basis.features();
    return new BeadModels(
        basis,
        ShapeModel.general(basis.shapes()),
        BoundaryModel.general(features),
        LengthModel.general(features),
        SentenceModel.general(features),
        ParagraphModel.silent(features),
        WordLearner.learn(features, basis.prior(), basis.sure(), List.of()));
  }

  /** What weighted beads teach; nothing new where learning is silenced. */
  public BeadModels learn(List<Edge> beads) {
    if (!basis.hears(Signal.LEARNING)) {
      return this;
    }
    return new BeadModels(
        basis,
        ShapeModel.learn(basis.shapes(), beads),
        boundaries.learn(beads),
        lengths.learn(beads),
        sentences.learn(beads),
        paragraphs.learn(beads),
        WordLearner.learn(basis.features(), basis.prior(), basis.sure(), beads));
  }

  /** What beads within a band cost; for one search. */
  public EdgeCost cost(Band band, Barriers barriers) {
    Map<Signal, GainModel> single = new EnumMap<>(Signal.class);
    single.put(Signal.LENGTHS, lengths);
    single.put(Signal.SENTENCES, sentences);
    single.put(Signal.PARAGRAPHS, paragraphs);
    single.keySet().removeAll(basis.silenced());
    List<GainModel> gains = new ArrayList<>(single.values());
    gains.add(new WordModel(basis.features(), words, band, basis.longest()));
    GainModel joints = basis.hears(Signal.BOUNDARIES) ? boundaries : GainModel.SILENT;
    return new BeadCost(shapes, joints, gains, barriers);
  }

  /** What is known about the words. */
  public WordTable words() {
    return words;
  }

  /** What is known about the lengths, unless they are silenced. */
  public Optional<LengthModel> lengths() {
    return basis.hears(Signal.LENGTHS) ? Optional.of(lengths) : Optional.empty();
  }
}
