package org.bayan.project.ui.internal.controls;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A field for a language: one of a list, or any BCP 47 tag. */
public final class LanguageChoice {

  private static final List<String> USUAL =
      List.of("ar", "en", "fr", "es", "de", "ru", "zh", "fa", "he", "tr", "ur");

  private final Map<String, String> tags = new HashMap<>();
  private final Combo combo;
  private boolean setByProgram;
  private String none;

  /**
   * The field, with its label before it: two cells of a grid.
   *
   * @param parent has a grid
   * @param label with a mnemonic
   * @param changed is called when a person has changed it
   */
  public LanguageChoice(Composite parent, String label, Runnable changed) {
    new Label(parent, SWT.NONE).setText(label);
    combo = new Combo(parent, SWT.DROP_DOWN);
    USUAL.forEach(tag -> combo.add(shown(tag)));
    GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(combo);
    combo.addModifyListener(
        event -> {
          if (!setByProgram) {
            changed.run();
          }
        });
  }

  /** Offers to choose no language, and chooses that. */
  public void allowNone(String text) {
    none = text;
    combo.add(text, 0);
    setByProgram = true;
    combo.setText(text);
    setByProgram = false;
  }

  /** Whether no language is chosen, and that is allowed. */
  public boolean isNone() {
    return none != null && (combo.getText().isBlank() || combo.getText().equals(none));
  }

  /** The languages that are offered, as BCP 47 tags. */
  public static List<String> usual() {
    return USUAL;
  }

  /** How a language is called, with its tag. */
  public static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
    return name.isEmpty() ? tag : NLS.bind(Messages.LanguageChoice_item, name, tag);
  }

  /** Shows a language. */
  public void set(String tag) {
    setByProgram = true;
    combo.setText(shown(tag));
    setByProgram = false;
  }

  /** The BCP 47 tag that is shown; empty where what is typed is none. */
  public Optional<String> tag() {
    if (isNone()) {
      return Optional.empty();
    }
    String typed = combo.getText().strip();
    String tag = tags.getOrDefault(typed, typed);
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(locale.toLanguageTag()).filter(any -> !locale.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private String shown(String tag) {
    String name = name(tag);
    tags.put(name, tag);
    return name;
  }
}
