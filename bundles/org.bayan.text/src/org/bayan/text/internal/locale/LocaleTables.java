package org.bayan.text.internal.locale;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The tables of a locale. What ICU does not know is empty. */
final class LocaleTables {
  private static final String DATA = "com/ibm/icu/impl/data/icudata";

  /** The trees of tables that ICU has for each language. */
  enum Tree {
    CALENDAR(""),
    REGION("/region"),
    LANGUAGE("/lang"),
    CURRENCY("/curr"),
    ZONE("/zone"),
    UNIT("/unit");

    private final String path;

    Tree(String path) {
      this.path = path;
    }
  }

  private final ULocale locale;

  private LocaleTables(ULocale locale) {
    this.locale = locale;
  }

  /** The tables of a BCP 47 tag; its extensions are left out. */
  static LocaleTables of(String languageTag) {
    Locale locale = Locale.forLanguageTag(languageTag);
    StringBuilder name = new StringBuilder(locale.getLanguage());
    Stream.of(locale.getScript(), locale.getCountry())
        .filter(part -> !part.isEmpty())
        .forEach(part -> name.append('_').append(part));
    return new LocaleTables(new ULocale(name.toString()));
  }

  /** The tables of no language: identifiers and Latin transcriptions. */
  static LocaleTables ofRoot() {
    return new LocaleTables(ULocale.ROOT);
  }

  /**
   * Visits the entries of a table, those of the language before those of a narrower locale, which
   * replace them.
   */
  void visit(Tree tree, BiConsumer<String, UResourceBundle> visitor, String... path) {
    for (ULocale one : chain()) {
      UResourceBundle table = find(tree, one, path);
      for (int i = 0; table != null && i < table.getSize(); i++) {
        UResourceBundle entry = table.get(i);
        visitor.accept(entry.getKey(), entry);
      }
    }
  }

  /** The strings of an array as the narrowest locale has it; none when no locale has it. */
  List<String> array(Tree tree, String... path) {
    List<String> strings = List.of();
    for (ULocale one : chain()) {
      UResourceBundle array = find(tree, one, path);
      if (array != null && array.getSize() > 0) {
        strings = List.of(array.getStringArray());
      }
    }
    return strings;
  }

  /** From the language to the locale itself; the root only for itself. */
  private Deque<ULocale> chain() {
    Deque<ULocale> chain = new ArrayDeque<>();
    chain.add(locale);
    while (locale != ULocale.ROOT && !chain.peek().getFallback().getName().isEmpty()) {
      chain.push(chain.peek().getFallback());
    }
    return chain;
  }

  private static UResourceBundle find(Tree tree, ULocale locale, String... path) {
    try {
      UResourceBundle found = UResourceBundle.getBundleInstance(DATA + tree.path, locale);
      // For an unknown language ICU hands out the bundle of the computer's own.
      if (locale != ULocale.ROOT
          && !found.getULocale().getLanguage().equals(locale.getLanguage())) {
        return null;
      }
      for (String step : path) {
        found = found.get(step);
      }
      return found;
    } catch (MissingResourceException e) {
      return null;
    }
  }
}
