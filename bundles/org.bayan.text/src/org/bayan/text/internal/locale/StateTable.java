package org.bayan.text.internal.locale;

import java.util.Map;
import java.util.Set;
import org.bayan.text.LocaleNames;

/** The names of states in one language. */
public final class StateTable {
  private StateTable() {}

  /** The names by ISO 3166 code, none when the language is not known. */
  public static Map<String, Set<String>> of(String language) {
    return new LanguageNames(language).of(LocaleNames.Kind.STATE).byKey();
  }
}
