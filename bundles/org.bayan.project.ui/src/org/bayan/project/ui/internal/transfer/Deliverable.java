package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.Deliverables;
import org.bayan.core.ExportDeliverables;

/** A kind of file that is written of a bitext alone, without a choice. */
enum Deliverable {
  /** A bilingual page. */
  REPORT(".html", Messages.Deliverable_report, Messages.Deliverable_reportDescription),
  /** The beads as a table. */
  TABLE(".tsv", Messages.Deliverable_table, Messages.Deliverable_tableDescription),
  /** Why the beads are as they are. */
  EXPLANATION(
      ".jsonl", Messages.Deliverable_explanation, Messages.Deliverable_explanationDescription);

  private final String ending;
  private final String title;
  private final String description;

  Deliverable(String ending, String title, String description) {
    this.ending = ending;
    this.title = title;
    this.description = description;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  /** The file of a bitext in a folder, and how it is written. */
  PlannedFile plan(Path bitext, Path folder) {
    String stem = bitext.getFileName().toString().replaceFirst("\\.bitext$", "");
    Path file = folder.resolve(stem + ending);
    return new PlannedFile(
        file,
        progress -> {
          progress.step(file.getFileName().toString());
          new ExportDeliverables().run(bitext, deliverables(file));
          return "";
        });
  }

  private Deliverables deliverables(Path file) {
    return new Deliverables(
        Optional.empty(),
        Optional.empty(),
        only(TABLE, file),
        only(REPORT, file),
        only(EXPLANATION, file));
  }

  private Optional<Path> only(Deliverable kind, Path file) {
    return this == kind ? Optional.of(file) : Optional.empty();
  }
}
