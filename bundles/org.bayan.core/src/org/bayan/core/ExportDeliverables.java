package org.bayan.core;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.internal.BitextInput;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;

/** Writes deliverables from a bitext file, as it was corrected by hand. */
public final class ExportDeliverables {

  /**
   * Writes deliverables. The terms of the report are those of the termbases that the bitext names.
   *
   * @param bitext a {@code .bitext} file
   * @param deliverables the files to write
   * @return the bitext and its figures
   * @throws TaskException when a file cannot be read or written; no file is changed then
   */
  public AlignOutcome run(Path bitext, Deliverables deliverables) throws TaskException {
    DeliverableFiles files = new DeliverableFiles(deliverables);
    files.requireWritable(List.of(bitext));
    BitextProject project = read(bitext);
    // Only the report shows terms: a termbase that has gone must not stop a translation memory.
    TermbaseChoice termbases =
        deliverables.report().isPresent() ? termbases(project, bitext) : TermbaseChoice.NONE;
    RecognisedTerms terms =
        RecognisedTerms.find(
            Termbases.load(termbases), List.of(project.getSource(), project.getTargets().get(0)));
    files.write(project, terms);
    return new AlignOutcome(
        project, AlignmentSummary.of(project, project.getAlignments().get(0), terms));
  }

  private static BitextProject read(Path bitext) throws TaskException {
    BitextProject project = BitextInput.read(bitext);
    if (project.getTargets().isEmpty() || project.getAlignments().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT, bitext + " holds no alignment; align it first.");
    }
    return project;
  }

  private static TermbaseChoice termbases(BitextProject project, Path bitext) {
    List<Path> files = new ArrayList<>();
    boolean seed = false;
    for (ResourceReference reference : project.getResources()) {
      if (reference.getKind() == ResourceKind.TERMBASE && reference.isEnabled()) {
        if (Termbases.SEED_URI.equals(reference.getUri())) {
          seed = true;
        } else {
          URI base = bitext.toAbsolutePath().toUri();
          files.add(Path.of(base.resolve(reference.getUri())));
        }
      }
    }
    return new TermbaseChoice(files, seed);
  }
}
