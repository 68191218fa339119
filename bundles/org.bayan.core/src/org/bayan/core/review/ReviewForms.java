package org.bayan.core.review;

import java.nio.file.Path;
import java.util.Locale;
import org.bayan.core.TaskException;
import org.bayan.exchange.bilingual.ReviewTableForm;

/** How a review table is written, by the ending of its name. */
final class ReviewForms {

  private ReviewForms() {}

  static ReviewTableForm of(Path file) throws TaskException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (ReviewTableForm form : ReviewTableForm.values()) {
      if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    throw new TaskException(
        TaskException.Kind.REQUEST,
        file
            + " cannot be a review table; name a file that ends in .docx, .xlsx, .csv, .tsv or"
            + " .html.");
  }
}
