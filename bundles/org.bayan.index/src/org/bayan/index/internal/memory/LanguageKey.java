package org.bayan.index.internal.memory;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The language that a tag names, whatever its region, script and case: {@code ar} of AR-SA. */
public final class LanguageKey {
  private static final int MOST = 1000;
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private LanguageKey() {}

  /** The code of a tag, by which texts of the language are found. */
  public static String of(String tag) {
    String known = KNOWN.get(tag);
    if (known == null) {
      known = ULocale.createCanonical(tag.strip().replace('-', '_')).getLanguage();
      if (KNOWN.size() < MOST) {
        KNOWN.put(tag, known);
      }
    }
    return known;
  }
}
