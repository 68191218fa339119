package org.bayan.ui.internal.spelling;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;

/** Whether the spelling of a language can be checked. */
public enum SpellingState {
  /** It is checked. */
  CHECKED(""),
  /** A person does not want it. */
  OFF(Messages.off),
  /** There is no dictionary of the language. */
  ABSENT(Messages.absent),
  /** The dictionary cannot be read. */
  DAMAGED(Messages.damaged);

  private final String pattern;

  SpellingState(String pattern) {
    this.pattern = pattern;
  }

  /** One sentence for the person who asked for a check; empty where it is done. */
  public String sentence(String languageTag) {
    String name =
        Locale.forLanguageTag(languageTag)
            .getDisplayLanguage(Locale.getDefault(Locale.Category.DISPLAY));
    return NLS.bind(pattern, name);
  }
}
