package org.bayan.core;

import java.util.List;
import org.bayan.model.bitext.BitextProject;

/**
 * What came of an import.
 *
 * @param project the bitext
 * @param created whether the file is new
 * @param documents what was brought in, in order
 * @param beads what happened to the beads of the first alignment
 */
public record ImportOutcome(
    BitextProject project, boolean created, List<ImportedDocument> documents, BeadChange beads) {

  /** Copies the list. */
  public ImportOutcome {
    documents = List.copyOf(documents);
  }
}
