package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.core.BayanVersion;
import org.bayan.core.Deliverables;
import org.bayan.core.RecognisedTerms;
import org.bayan.core.TaskException;
import org.bayan.core.TmxDelivery;
import org.bayan.exchange.BeadAlternative;
import org.bayan.exchange.BeadsTsvWriter;
import org.bayan.exchange.ExplanationWriter;
import org.bayan.exchange.HtmlReportWriter;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.TmxWriter;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;

/** Writes deliverables, all of them or none. */
public final class DeliverableFiles {

  private final Deliverables wanted;

  /** Files to be written. */
  public DeliverableFiles(Deliverables wanted) {
    this.wanted = wanted;
  }

  /**
   * Looks before the work whether the files can be written after it.
   *
   * @param inputs files that must not be overwritten
   * @throws TaskException when one cannot be written, is named twice, or is an input
   */
  public void requireWritable(List<Path> inputs) throws TaskException {
    OutputFiles.requireWritable(wanted.files(), inputs);
  }

  /**
   * Writes the files.
   *
   * @param project a bitext
   * @param alignment the one of its alignments that all but the bitext show
   * @param terms the terms to mark in the report
   * @param alternatives what could stand instead of beads, for the explanation
   * @throws TaskException when one cannot be written; none is changed then
   */
  public void write(
      BitextProject project,
      Alignment alignment,
      RecognisedTerms terms,
      Map<Bead, BeadAlternative> alternatives)
      throws TaskException {
    try (StagedFiles staged = new StagedFiles()) {
      if (wanted.bitext().isPresent()) {
        staged.stage(wanted.bitext(), BitextFile.content(project, wanted.bitext().get()));
      }
      staged.stage(wanted.tmx(), out -> tmx(wanted.choice()).write(project, alignment, out));
      staged.stage(wanted.beads(), out -> new BeadsTsvWriter().write(project, alignment, out));
      staged.stage(
          wanted.report(),
          out ->
              new HtmlReportWriter(new TermMarks(terms, project, alignment))
                  .write(project, alignment, out));
      staged.stage(
          wanted.explanation(),
          out -> new ExplanationWriter(alternatives).write(project, alignment, out));
      staged.commit();
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  /** Writes a translation memory of what is chosen. */
  public static TmxWriter tmx(TmxDelivery choice) {
    TmxForm form = new TmxForm(choice.stripBidi(), choice.anonymous());
    return new TmxWriter(BayanVersion.NUMBER, choice::includes, form);
  }

  /**
   * Writes a bitext alone.
   *
   * @throws TaskException when it cannot be written; an earlier file is unchanged then
   */
  public static void writeBitext(BitextProject project, Path file) throws TaskException {
    try {
      BitextFile.write(project, file);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}
