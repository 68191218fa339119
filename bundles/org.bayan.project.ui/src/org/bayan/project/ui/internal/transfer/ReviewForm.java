package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;

/** In what form a bitext goes to a reviewer or to another translation tool. */
enum ReviewForm {
  /** A table for Word and Writer. */
  DOCX(Messages.ReviewForm_docx, ".review.docx"),
  /** A table for Excel and Calc. */
  XLSX(Messages.ReviewForm_xlsx, ".review.xlsx"),
  /** A table to read. */
  HTML(Messages.ReviewForm_html, ".review.html"),
  /** XLIFF of tools of today. */
  XLIFF_2(Messages.ReviewForm_xliff2, ".xlf") {
    @Override
    int write(Path bitext, Path to, Progress progress) throws TaskException {
      return new ExportXliff().run(new ExportXliffRequest(bitext, to, "2.1"), progress);
    }
  },
  /** XLIFF that older tools read, too. */
  XLIFF_1(Messages.ReviewForm_xliff1, ".xlf") {
    @Override
    int write(Path bitext, Path to, Progress progress) throws TaskException {
      return new ExportXliff().run(new ExportXliffRequest(bitext, to, "1.2"), progress);
    }
  };

  private final String title;
  private final String ending;

  ReviewForm(String title, String ending) {
    this.title = title;
    this.ending = ending;
  }

  String title() {
    return title;
  }

  /** The file of a bitext in a folder. */
  Path file(Path bitext, Path folder) {
    return folder.resolve(bitext.getFileName().toString().replaceFirst("\\.bitext$", "") + ending);
  }

  /**
   * Writes it.
   *
   * @return how many beads are in it
   * @throws TaskException when a file cannot be read or written
   */
  int write(Path bitext, Path to, Progress progress) throws TaskException {
    return new ExportReviewTable().run(bitext, to, progress);
  }
}
