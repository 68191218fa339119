package org.bayan.text.internal.locale;

import com.ibm.icu.util.UResourceBundle;
import org.bayan.text.internal.locale.LocaleTables.Tree;

/** The cities that stand for the time zones. */
final class CityNames {
  private static final String CITY = "ec";
  private static final String UNKNOWN = "Etc:Unknown";

  private CityNames() {}

  static void add(LocaleTables tables, Names names) {
    tables.visit(Tree.ZONE, (zone, entry) -> addZone(zone, entry, names), "zoneStrings");
  }

  private static void addZone(String zone, UResourceBundle entry, Names names) {
    if (entry.getType() != UResourceBundle.TABLE || zone.equals(UNKNOWN)) {
      return;
    }
    for (int i = 0; i < entry.getSize(); i++) {
      UResourceBundle value = entry.get(i);
      if (value.getKey().equals(CITY)) {
        names.add(zone, value.getString());
      }
    }
  }

  /**
   * What a city is called in Latin letters where a language has no other name for it: the last part
   * of the zone's identifier.
   */
  static String ofZone(String zone) {
    return zone.substring(zone.lastIndexOf(':') + 1).replace('_', ' ');
  }
}
