package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.terms.ui.internal.editor.TermRefusals;
import org.bayan.terms.ui.internal.form.PopupMenu.Entry;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

/** Asks for a language that the entry does not have yet. */
final class LanguageMenu {

  /** The languages of the United Nations, and some of the region. */
  private static final List<String> USUAL =
      List.of("ar", "en", "fr", "es", "ru", "zh", "ku", "fa", "tr", "he");

  private LanguageMenu() {}

  /**
   * Opens the menu.
   *
   * @param chosen is given the BCP 47 tag
   */
  static void open(Control button, FormContext form, Consumer<String> chosen) {
    Set<String> tags = new LinkedHashSet<>(form.used().languages());
    tags.addAll(USUAL);
    tags.removeIf(tag -> has(form.concept(), tag));
    List<Entry> entries = new ArrayList<>();
    for (String tag : tags) {
      String label = NLS.bind(Messages.languageAndTag, UsedValues.languageName(tag), tag);
      entries.add(Entry.of(label, () -> chosen.accept(tag)));
    }
    entries.add(Entry.line());
    entries.add(Entry.of(Messages.otherLanguage, () -> ask(button, chosen)));
    PopupMenu.open(button, entries);
  }

  private static boolean has(ConceptEntry concept, String tag) {
    return concept.getLanguages().stream()
        .anyMatch(section -> tag.equalsIgnoreCase(section.getLanguage()));
  }

  private static void ask(Control button, Consumer<String> chosen) {
    InputDialog dialog =
        new InputDialog(
            button.getShell(),
            Messages.otherLanguageTitle,
            Messages.otherLanguagePrompt,
            "",
            typed ->
                typed.isBlank()
                    ? ""
                    : tag(typed).isEmpty() ? TermRefusals.sentence(TermRefusal.NO_LANGUAGE) : null);
    if (dialog.open() == Window.OK) {
      tag(dialog.getValue()).ifPresent(chosen);
    }
  }

  private static Optional<String> tag(String typed) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(typed.strip()).build();
      return Optional.of(locale.toLanguageTag()).filter(tag -> !tag.equals("und"));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
