package org.bayan.core.internal;

import java.time.Instant;
import java.util.List;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.core.Progress;
import org.bayan.core.ProposedBeads;
import org.bayan.core.RecognisedTerms;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Text;

/** Recognises the terms of two texts and aligns them. */
public final class TextAligner {

  private final Aligner aligner;

  /** Aligns by means of an aligner. */
  public TextAligner(Aligner aligner) {
    this.aligner = aligner;
  }

  /** Makes the aligner ready in a thread of its own, while the documents are read. */
  public void prepare() {
    Thread.ofPlatform()
        .name("prepare-aligner")
        .daemon()
        // What fails here fails again where it is needed, and is reported there.
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(aligner::prepare);
  }

  /**
   * What was found out about two texts.
   *
   * @param beads the beads for their alignment
   * @param terms the terms that were recognised
   */
  public record Found(ProposedBeads beads, RecognisedTerms terms) {}

  /**
   * Finds the beads for an alignment, which is not changed.
   *
   * @param source the source text
   * @param alignment names the target text, and may have beads
   * @param aids termbases and lexicons
   * @param fresh whether nothing of the beads that it has is kept; else its accepted beads stay,
   *     and others that come out the same keep what people did to them
   * @param now the time to record
   * @param progress is told how far it is
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public Found find(
      Text source,
      Alignment alignment,
      AlignmentAids aids,
      boolean fresh,
      Instant now,
      Progress progress) {
    progress.step("Recognising terms");
    Text target = alignment.getTarget();
    RecognisedTerms terms = RecognisedTerms.find(aids.termbases(), List.of(source, target));
    progress.step("Aligning");
    KeptBeads kept = fresh ? KeptBeads.NONE : KeptBeads.acceptedIn(source, alignment);
    AlignmentInput input = AlignerInputs.of(source, target, terms, aids, kept);
    AlignmentResult result = aligner.align(input, new StepProgress(progress));
    BeadProposal proposal = new BeadProposal(source, alignment, kept, fresh, now);
    return new Found(proposal.of(result), terms);
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
