package org.bayan.exchange.internal.multiterm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.internal.xml.XmlElement;

/**
 * The language of a {@code languageGrp}: {@code lang} holds its code in capitals, such as {@code
 * AR} or {@code EN-US}; where that is none, {@code type} holds its English name, such as {@code
 * Arabic} or {@code English (United States)}.
 */
final class MtfLanguage {
  private static final Map<String, String> NAMES = names();

  private MtfLanguage() {}

  static String of(XmlElement group) throws MtfFault {
    XmlElement language =
        group
            .child("language")
            .orElseThrow(() -> new MtfFault(group.line(), "<languageGrp> has no <language>"));
    String code = language.attribute("lang");
    String name = language.attribute("type");
    if (code != null && !code.isBlank()) {
      try {
        Locale locale = new Locale.Builder().setLanguageTag(code.strip().replace('_', '-')).build();
        if (locale.getLanguage().matches("[a-z]{2,3}")) {
          return locale.toLanguageTag();
        }
      } catch (IllformedLocaleException e) {
        // A code of somebody's own: the name may still tell.
      }
    }
    String tag = name == null ? null : NAMES.get(name.strip().toLowerCase(Locale.ROOT));
    if (tag == null) {
      throw new MtfFault(
          language.line(),
          "<language> names no language that is known (lang=\"%s\" type=\"%s\")"
              .formatted(code == null ? "" : code, name == null ? "" : name));
    }
    return tag;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> locale.getVariant().isEmpty() && locale.getScript().isEmpty())
        .filter(locale -> !locale.getLanguage().isEmpty())
        .forEach(
            locale ->
                names.put(
                    locale.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    locale.toLanguageTag()));
    return names;
  }
}
