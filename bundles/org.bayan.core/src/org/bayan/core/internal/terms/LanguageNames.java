package org.bayan.core.internal.terms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.text.Folding;

/** Languages by what headings call them: names in English and Arabic, and codes. */
final class LanguageNames {
  private static final Locale ARABIC = Locale.of("ar");
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}-[a-z]{2}");

  /** Codes that are no words of their own, as {@code no} and {@code is} are. */
  private static final Set<String> CODES =
      Set.of("ar", "en", "fr", "es", "ru", "zh", "de", "fa", "tr", "ku", "ur", "he", "it", "pt");

  private static final Map<String, String> NAMES = names();

  private LanguageNames() {}

  /** The language that a word of a heading means, folded, as a BCP 47 tag. */
  static Optional<String> of(String word) {
    if (CODES.contains(word)) {
      return Optional.of(word);
    }
    if (TAG.matcher(word).matches()) {
      Locale locale = Locale.forLanguageTag(word);
      return Optional.of(locale)
          .filter(one -> Set.of(Locale.getISOLanguages()).contains(one.getLanguage()))
          .map(Locale::toLanguageTag);
    }
    String bare = word.startsWith("بال") ? word.substring(1) : word;
    return Optional.ofNullable(NAMES.get(bare));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.of(code);
      for (Locale in : new Locale[] {Locale.ENGLISH, ARABIC}) {
        String name = Folding.key(locale.getDisplayLanguage(in));
        if (!name.equals(code)) {
          names.putIfAbsent(name, code);
        }
      }
    }
    // As people write them: the adjective, and the other spelling of English.
    names.put("عربي", "ar");
    names.put("عربيه", "ar");
    names.put(Folding.key("إنجليزي"), "en");
    names.put(Folding.key("إنجليزية"), "en");
    names.put(Folding.key("الإنكليزية"), "en");
    names.put(Folding.key("إنكليزي"), "en");
    names.put(Folding.key("فرنسي"), "fr");
    return names;
  }
}
