package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.bayan.model.AtomicFile;
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
    List<AtomicFile> staged = new ArrayList<>();
    try {
      stage(staged, wanted.bitext(), file -> BitextFile.content(project, file));
      stage(
          staged, wanted.tmx(), file -> out -> tmx(wanted.choice()).write(project, alignment, out));
      stage(
          staged,
          wanted.beads(),
          file -> out -> new BeadsTsvWriter().write(project, alignment, out));
      stage(
          staged,
          wanted.report(),
          file ->
              out ->
                  new HtmlReportWriter(new TermMarks(terms, project, alignment))
                      .write(project, alignment, out));
      stage(
          staged,
          wanted.explanation(),
          file -> out -> new ExplanationWriter(alternatives).write(project, alignment, out));
      for (AtomicFile file : staged) {
        file.commit();
      }
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    } finally {
      discard(staged);
    }
  }

  private static TmxWriter tmx(TmxDelivery choice) {
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

  /** Gives the content for a file. */
  @FunctionalInterface
  private interface ContentFor {
    AtomicFile.Content content(Path file);
  }

  private static void stage(List<AtomicFile> staged, Optional<Path> file, ContentFor content)
      throws IOException {
    if (file.isPresent()) {
      staged.add(AtomicFile.stage(file.get(), content.content(file.get())));
    }
  }

  private static void discard(List<AtomicFile> staged) {
    for (AtomicFile file : staged) {
      try {
        file.close();
      } catch (IOException e) {
        // The work is done or has failed already; a left-over part file changes neither.
        System.getLogger(DeliverableFiles.class.getName())
            .log(System.Logger.Level.WARNING, "A temporary file is left behind", e);
      }
    }
  }
}
