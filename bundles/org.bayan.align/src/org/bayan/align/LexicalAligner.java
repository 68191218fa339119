package org.bayan.align;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.bayan.align.internal.cost.BeadModels;
import org.bayan.align.internal.division.Division;
import org.bayan.align.internal.features.FeatureExtractor;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.passes.AlignmentPasses;
import org.bayan.align.internal.search.Shape;
import org.bayan.align.internal.words.SureBead;
import org.bayan.align.internal.words.WordPriorBuilder;
import org.bayan.align.lexicon.Lexicon;

/**
 * Aligns by what lexicons, numbers, dates, names and terms tell, by lengths and by how the texts
 * are cut; learns from the result which words of these very texts translate each other, and aligns
 * again: the two steps of R. C. Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora"
 * (2002), with learning from posteriors instead of from the best alignment, repeated until little
 * changes.
 *
 * <p>Time and memory grow with the length of the texts: where they are long, a coarse search finds
 * the band in which to look.
 */
public final class LexicalAligner implements Aligner {
  private static final double EXTRACTION = 0.1;
  private static final double SEARCH = 0.95;

  private final Set<Signal> silenced;

  /** An aligner that goes by all signals. */
  public LexicalAligner() {
    this(Set.of());
  }

  /**
   * An aligner that does without some signals, to measure what they are worth.
   *
   * @param silenced the signals that it does not listen to
   */
  public LexicalAligner(Set<Signal> silenced) {
    this.silenced = Set.copyOf(silenced);
  }

  @Override
  public AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
    GrowingProgress growing = new GrowingProgress(progress);
    growing.report(0);
    List<Lexicon> lexicons = lexicons(input);
    PairFeatures features =
        FeatureExtractor.extract(input, lexicons, silenced, f -> growing.report(EXTRACTION * f));
    AlignmentGuide guide = input.guide();
    Division division =
        new Division(input.source().size(), input.target().size(), guide.accepted());
    BeadModels.Basis basis =
        new BeadModels.Basis(
            features.select(division.source(), division.target()),
            WordPriorBuilder.build(features, lexicons),
            guide.accepted().stream().map(bead -> sure(features, bead)).toList(),
            Shape.upTo(guide.longestBead()),
            silenced);
    AlignmentPasses.Outcome outcome =
        new AlignmentPasses(basis, division.barriers())
            .run(f -> growing.report(EXTRACTION + (SEARCH - EXTRACTION) * f));
    AlignmentResult result = new BeadAssembler(input, features, division, outcome).assemble();
    growing.report(1);
    return result;
  }

  /** Loads and links what aligning needs, the lexicon that ships with it; only the first time. */
  @Override
  public void prepare() {
    Rehearsal.once(this);
  }

  /** Lexicons from the source's language to the target's, turned round where they have to be. */
  private List<Lexicon> lexicons(AlignmentInput input) {
    if (silenced.contains(Signal.LEXICON)) {
      return List.of();
    }
    return Lexicon.joining(
        input.guide().lexicons(), input.sourceLanguage(), input.targetLanguage());
  }

  private static SureBead sure(PairFeatures features, AcceptedBead bead) {
    return new SureBead(
        features.source().items(bead.source()), features.target().items(bead.target()));
  }

  /** Never tells less than before, though a search may be repeated. */
  private static final class GrowingProgress {
    private final AlignmentProgress progress;
    private double most;

    GrowingProgress(AlignmentProgress progress) {
      this.progress = progress;
    }

    void report(double fraction) {
      if (progress.cancelled()) {
        throw new CancellationException("The alignment was cancelled.");
      }
      most = Math.max(most, Math.min(1, fraction));
      progress.worked(most);
    }
  }
}
