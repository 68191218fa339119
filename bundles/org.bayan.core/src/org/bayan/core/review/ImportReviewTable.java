package org.bayan.core.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.exchange.bilingual.ReviewRow;
import org.bayan.exchange.bilingual.ReviewTableForm;
import org.bayan.exchange.bilingual.ReviewTableReader;

/**
 * Brings a review table that {@link ExportReviewTable} has written, and a reviewer has edited, back
 * into the bitext: changed translations, statuses and new lines of comments. Inline codes stay with
 * their words. Rows are found by their numbers, so that they may be sorted or left out.
 */
public final class ImportReviewTable {

  private final InstantSource clock;
  private final String person;

  /** The use case with the system's clock, for who is logged in. */
  public ImportReviewTable() {
    this(InstantSource.system(), System.getProperty("user.name"));
  }

  /**
   * The use case.
   *
   * @param clock gives the times to record
   * @param person who brings it in, recorded in the bitext
   */
  public ImportReviewTable(InstantSource clock, String person) {
    this.clock = clock;
    this.person = person;
  }

  /**
   * Brings a table in.
   *
   * @param request which, and how
   * @param progress is told how far it is
   * @return what it has changed, or would change; the bitext is written then, unless it is a dry
   *     run or nothing changes
   * @throws TaskException when a file cannot be read or written; nothing is changed then
   */
  public ReviewOutcome run(ReviewRequest request, Progress progress) throws TaskException {
    progress.step("Reading " + request.file().getFileName());
    Returned returned = read(request.file());
    return new ReviewRun(request, clock, person).run(returned, progress);
  }

  /**
   * Reads a table, to be compared by {@link ReviewPlan}.
   *
   * @throws TaskException when it is no review table, is damaged or cannot be read
   */
  public static Returned read(Path file) throws TaskException {
    ReviewTableForm form = ReviewForms.of(file);
    if (form == ReviewTableForm.HTML) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          file + " is a page, which is not read back; have the reviewer edit .docx or .xlsx.");
    }
    if (!Files.isRegularFile(file)) {
      throw new TaskException(
          TaskException.Kind.INPUT, file + " is no file that can be read; check the path.");
    }
    try {
      return new Returned(
          new ReviewTableReader().read(file, form).stream().map(ReviewRow::unit).toList(), true);
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }
}
