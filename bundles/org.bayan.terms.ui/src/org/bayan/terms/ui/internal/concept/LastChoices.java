package org.bayan.terms.ui.internal.concept;

import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What was chosen for the concept before, and is offered for the next. */
final class LastChoices {

  private static final String SECTION = "newConcept";
  private static final String TERMBASE = "termbase";
  private static final String SUBJECT = "subject";
  private static final String BODY = "body";

  private final IDialogSettings settings =
      DialogSettings.getOrCreateSection(
          PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LastChoices.class))
              .getDialogSettings(),
          SECTION);

  /** Where the dialog keeps its size. */
  IDialogSettings settings() {
    return settings;
  }

  Optional<String> termbase() {
    return Optional.ofNullable(settings.get(TERMBASE));
  }

  String subject() {
    return Optional.ofNullable(settings.get(SUBJECT)).orElse("");
  }

  String body() {
    return Optional.ofNullable(settings.get(BODY)).orElse("");
  }

  void keep(TermbaseTarget termbase, String subject, String body) {
    settings.put(TERMBASE, termbase.file().toString());
    settings.put(SUBJECT, subject);
    settings.put(BODY, body);
  }
}
