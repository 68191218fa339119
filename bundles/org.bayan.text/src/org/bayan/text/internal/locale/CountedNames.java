package org.bayan.text.internal.locale;

import com.ibm.icu.util.UResourceBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.internal.locale.LocaleTables.Tree;

/** Currencies and units of measurement, in the forms that they take beside numbers. */
final class CountedNames {
  private static final String OTHER = "other";
  private static final List<String> PLURALS = List.of("zero", "one", "two", "few", "many", OTHER);
  private static final List<String> UNITS = List.of("area", "duration", "length", "mass", "volume");
  private static final String NO_WORDS = "0123456789/()%°.,";
  private static final int CURRENCY_NAME = 1;

  private CountedNames() {}

  static void addCurrencies(LocaleTables tables, Names names) {
    tables.visit(
        Tree.CURRENCY,
        (code, entry) -> addWords(code, entry.getString(CURRENCY_NAME), names),
        "Currencies");
    tables.visit(Tree.CURRENCY, (code, forms) -> addForms(code, forms, names), "CurrencyPlurals");
  }

  /** Where a language has no shorter form of a unit, its full form stands among the short ones. */
  static void addUnits(LocaleTables tables, Names names) {
    Names wide = unitsOf(tables, "units");
    Names brief = unitsOf(tables, "unitsShort");
    wide.byKey().forEach((key, forms) -> forms.forEach(form -> names.add(key, form)));
    brief.byKey().keySet().removeAll(wide.byKey().keySet());
    brief.byKey().forEach((key, forms) -> forms.forEach(form -> names.add(key, form)));
  }

  private static Names unitsOf(LocaleTables tables, String width) {
    Names names = new Names();
    for (String quantity : UNITS) {
      tables.visit(Tree.UNIT, (unit, forms) -> addForms(unit, forms, names), width, quantity);
    }
    return names;
  }

  /** The key of the name that a currency has where it does not stand beside a number. */
  static String withoutForm(String key) {
    return key.substring(0, Math.max(key.indexOf(' '), 0));
  }

  /** A language that does without a form uses its general one in its place. */
  private static void addForms(String key, UResourceBundle forms, Names names) {
    Map<String, String> written = new HashMap<>();
    for (int i = 0; i < forms.getSize(); i++) {
      UResourceBundle form = forms.get(i);
      if (PLURALS.contains(form.getKey())) {
        written.put(form.getKey(), form.getString().replace("{0}", "").strip());
      }
    }
    String general = written.get(OTHER);
    for (String plural : general == null ? List.<String>of() : PLURALS) {
      addWords(key + " " + plural, written.getOrDefault(plural, general), names);
    }
  }

  /** A name with a year in it is that of a currency of the past. */
  private static void addWords(String key, String name, Names names) {
    if (name.chars().noneMatch(c -> NO_WORDS.indexOf(c) >= 0)) {
      names.add(key, name);
    }
  }
}
