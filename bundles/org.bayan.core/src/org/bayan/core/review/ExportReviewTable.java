package org.bayan.core.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.AlignedBitext;
import org.bayan.core.internal.OutputFiles;
import org.bayan.exchange.bilingual.BeadUnits;
import org.bayan.exchange.bilingual.ReviewTable;
import org.bayan.exchange.bilingual.ReviewTableForm;
import org.bayan.exchange.bilingual.ReviewTableWriter;
import org.bayan.model.AtomicFile;

/**
 * Writes a bitext as a table for a reviewer, a row a bead. Beads without a source are left out. The
 * ending of the file says how: a Word document, a workbook, delimited text or a page.
 */
public final class ExportReviewTable {

  /**
   * Writes a table.
   *
   * @param bitext a {@code .bitext} file
   * @param to the file to write
   * @param progress is told how far it is
   * @return how many rows were written
   * @throws TaskException when a file cannot be read or written, or its ending says no form; no
   *     file is changed then
   */
  public int run(Path bitext, Path to, Progress progress) throws TaskException {
    ReviewTableForm form = ReviewForms.of(to);
    OutputFiles.requireWritable(List.of(to), List.of(bitext));
    progress.step("Reading " + bitext.getFileName());
    AlignedBitext aligned = AlignedBitext.read(bitext);
    String title = Objects.requireNonNullElse(aligned.project().getName(), "");
    ReviewTable table = ReviewTable.of(title, BeadUnits.of(aligned.project(), aligned.alignment()));
    progress.step("Writing " + to.getFileName());
    try {
      AtomicFile.write(to, out -> new ReviewTableWriter().write(table, form, out));
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
    return table.rows().size();
  }
}
