package org.bayan.core.internal;

import java.time.Instant;
import java.util.List;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.core.Progress;
import org.bayan.core.RecognisedTerms;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Text;
import org.bayan.model.termbase.Termbase;

/** Recognises the terms of two texts and aligns them. */
public final class TextAligner {

  private final Aligner aligner;

  /** Aligns by means of an aligner. */
  public TextAligner(Aligner aligner) {
    this.aligner = aligner;
  }

  /**
   * Adds beads to an alignment that has none.
   *
   * @param source the source text
   * @param alignment names the target text
   * @param termbases whose terms are recognised
   * @param now the time to record
   * @param progress is told how far it is
   * @return the terms that were recognised
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public RecognisedTerms align(
      Text source, Alignment alignment, List<Termbase> termbases, Instant now, Progress progress) {
    progress.step("Recognising terms");
    RecognisedTerms terms = RecognisedTerms.find(termbases, List.of(source, alignment.getTarget()));
    progress.step("Aligning");
    AlignmentResult result =
        aligner.align(
            AlignerInputs.of(source, alignment.getTarget(), terms), new StepProgress(progress));
    AlignmentBuilder.addAll(alignment, source, result, now);
    return terms;
  }

  /** Hands the aligner's progress on. */
  private record StepProgress(Progress progress) implements AlignmentProgress {

    @Override
    public void worked(double fraction) {
      progress.worked(fraction);
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }
  }
}
