package org.bayan.terms.ui.internal.importing;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A field for a language: none, one of a list, or any BCP 47 tag. */
final class LanguageField {

  private static final List<String> USUAL =
      List.of("ar", "en", "fr", "es", "ru", "zh", "de", "fa", "he", "tr", "ur");

  private final Map<String, String> tags = new HashMap<>();
  private final Combo combo;
  private boolean setByProgram;

  LanguageField(Composite parent, Runnable changed) {
    // GTK cuts the beginning off an Arabic text here: items begin with the tag therefore.
    combo = new Combo(parent, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY & SWT.LEFT_TO_RIGHT);
    combo.add(Messages.LanguageField_none);
    USUAL.forEach(tag -> combo.add(shown(tag)));
    combo.addModifyListener(
        event -> {
          if (!setByProgram) {
            changed.run();
          }
        });
  }

  Combo control() {
    return combo;
  }

  /** Shows a language or none. */
  void set(Optional<String> tag) {
    setByProgram = true;
    combo.setText(tag.map(this::shown).orElse(Messages.LanguageField_none));
    setByProgram = false;
  }

  /** The BCP 47 tag that is shown; empty for none, and where what is typed is no language. */
  Optional<String> tag() {
    String typed = combo.getText().strip();
    if (typed.isEmpty() || typed.equals(Messages.LanguageField_none)) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tags.getOrDefault(typed, typed)).build();
      return Optional.of(locale.toLanguageTag()).filter(any -> !locale.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private String shown(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
    String shown = NLS.bind(Messages.LanguageField_item, name, tag);
    tags.put(shown, tag);
    return shown;
  }
}
