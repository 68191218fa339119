package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.core.BeadChange;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportedDocument;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.eclipse.osgi.util.NLS;

/** What came of an import, in a line a document and one for the beads. */
final class ImportSummary {

  private ImportSummary() {}

  static String of(ImportOutcome outcome, Path bitext) {
    List<String> lines = new ArrayList<>();
    lines.add(
        NLS.bind(
            outcome.created() ? Messages.ImportJob_created : Messages.ImportJob_addedTo,
            Bitexts.name(bitext)));
    lines.add("");
    outcome.documents().forEach(document -> lines.add(line(document)));
    lines.add(beads(outcome.beads()));
    return String.join("\n", lines);
  }

  private static String line(ImportedDocument document) {
    Object[] figures = {
      name(document.origin().getFile()),
      LanguageChoice.name(document.language()),
      document.segments(),
      document.pairs()
    };
    return NLS.bind(
        document.pairs() > 0 ? Messages.ImportJob_documentPairs : Messages.ImportJob_document,
        figures);
  }

  /** The name alone, of a path or an address. */
  private static String name(String document) {
    int slash = Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\'));
    return slash == document.length() - 1 ? document : document.substring(slash + 1);
  }

  private static String beads(BeadChange beads) {
    return beads.aligned() > 0
        ? NLS.bind(Messages.ImportJob_aligned, beads.aligned())
        : NLS.bind(
            Messages.ImportJob_kept, new Object[] {beads.kept(), beads.imported(), beads.open()});
  }
}
