package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.DeliverableFiles;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.Termbases;
import org.bayan.model.bitext.BitextProject;

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
    AlignedBitext aligned = AlignedBitext.read(bitext);
    BitextProject project = aligned.project();
    // Only the report shows terms: a termbase that has gone must not stop a translation memory.
    TermbaseChoice termbases =
        deliverables.report().isPresent()
            ? ResourceReferences.termbases(project, bitext)
            : TermbaseChoice.NONE;
    RecognisedTerms terms =
        RecognisedTerms.find(
            Termbases.load(termbases), List.of(project.getSource(), aligned.target()));
    files.write(project, aligned.alignment(), terms, Map.of());
    return new AlignOutcome(project, AlignmentSummary.of(project, aligned.alignment(), terms));
  }
}
