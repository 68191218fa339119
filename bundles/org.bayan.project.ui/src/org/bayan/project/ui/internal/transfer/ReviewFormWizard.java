package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Writes bitexts for a reviewer or another translation tool, to come back later. */
public final class ReviewFormWizard extends ExportWizard {

  private ReviewFormPage page;

  @Override
  BitextsPage page(Bitexts bitexts) {
    page = new ReviewFormPage(bitexts);
    return page;
  }

  @Override
  Planner planner() {
    ReviewForm form = page.form();
    return (bitext, folder) -> {
      Path file = form.file(bitext, folder);
      return List.of(
          new PlannedFile(
              file,
              progress ->
                  NLS.bind(Messages.ReviewForm_detail, form.write(bitext, file, progress))));
    };
  }
}
