package org.bayan.project.ui.internal.transfer;

import org.bayan.core.ExportTranslation;
import org.bayan.core.PlannedTranslations;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.TranslationOutcome;
import org.bayan.core.TranslationRequest;
import org.eclipse.osgi.util.NLS;

/** Writes the source documents of bitexts in translation. */
public final class TranslationWizard extends ExportWizard {

  private TranslationPage page;

  @Override
  BitextsPage page(Bitexts bitexts) {
    page = new TranslationPage(bitexts);
    return page;
  }

  @Override
  Planner planner() {
    boolean asDocx = page.asDocx();
    return (bitext, folder) ->
        PlannedTranslations.of(bitext, folder, asDocx).stream()
            .map(one -> new PlannedFile(one.to(), progress -> write(one, progress)))
            .toList();
  }

  private static String write(TranslationRequest request, Progress progress) throws TaskException {
    TranslationOutcome outcome = new ExportTranslation().run(request, progress);
    Object[] figures = {outcome.translated(), outcome.segments(), outcome.omitted()};
    return NLS.bind(
        outcome.omitted() > 0
            ? Messages.TranslationWizard_detailLeftOut
            : Messages.TranslationWizard_detail,
        figures);
  }
}
