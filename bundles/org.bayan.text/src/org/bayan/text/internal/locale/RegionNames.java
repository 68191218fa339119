package org.bayan.text.internal.locale;

import com.ibm.icu.util.UResourceBundle;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bayan.text.internal.locale.LocaleTables.Tree;

/** States, groups of states (UN M.49 and unions) and languages. */
final class RegionNames {
  private static final List<String> SPELLINGS =
      List.of("Countries", "Countries%short", "Countries%variant");
  private static final Set<String> UNIONS = Set.of("EU", "EZ", "QO", "UN");
  private static final Set<String> NO_REGIONS = Set.of("ZZ", "XA", "XB");
  private static final Set<String> NO_LANGUAGES = Set.of("mis", "mul", "und", "zxx");

  private RegionNames() {}

  static void addStates(LocaleTables tables, Names names) {
    addRegions(tables, names, key -> !isGroup(key));
  }

  static void addGroups(LocaleTables tables, Names names) {
    addRegions(tables, names, RegionNames::isGroup);
  }

  private static boolean isGroup(String key) {
    return Character.isDigit(key.charAt(0)) || UNIONS.contains(key);
  }

  private static void addRegions(LocaleTables tables, Names names, Predicate<String> wanted) {
    for (String spelling : SPELLINGS) {
      addTable(
          tables, Tree.REGION, spelling, names, k -> wanted.test(k) && !NO_REGIONS.contains(k));
    }
  }

  static void addLanguages(LocaleTables tables, Names names) {
    addTable(tables, Tree.LANGUAGE, "Languages", names, key -> !NO_LANGUAGES.contains(key));
  }

  private static void addTable(
      LocaleTables tables, Tree tree, String table, Names names, Predicate<String> wanted) {
    tables.visit(
        tree,
        (key, entry) -> {
          if (entry.getType() == UResourceBundle.STRING && wanted.test(key)) {
            names.add(key, entry.getString());
          }
        },
        table);
  }
}
