package org.bayan.okapi.internal.direction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Formatting of text in an ODT. As in Word there are two sets of it, one for Western and one for
 * complex scripts (OpenDocument 1.3 part 3, 20.190 and following). What was said only in the set of
 * the old language is said in that of the new one too.
 */
final class OdfTextFormat {
  static final String PROPERTIES = "style:text-properties";

  private record Pair(String western, String complex) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("fo:font-size", "style:font-size-complex"),
          new Pair("fo:font-weight", "style:font-weight-complex"),
          new Pair("fo:font-style", "style:font-style-complex"));

  private final LanguageChange change;
  private final Map<String, String> families;
  private final String language;
  private final String country;

  /**
   * @param families the font families that the document declares, by the name of the font face
   */
  OdfTextFormat(LanguageChange change, Map<String, String> families) {
    this.change = change;
    this.families = families;
    language = change.isRightToLeft() ? "style:language-complex" : "fo:language";
    country = change.isRightToLeft() ? "style:country-complex" : "fo:country";
  }

  /** Gives formatting of the old language to text of the new one. */
  void translate(Element properties) {
    for (Pair pair : PAIRS) {
      String from = change.isRightToLeft() ? pair.western() : pair.complex();
      String to = change.isRightToLeft() ? pair.complex() : pair.western();
      Optional<String> known = Odf.get(properties, from);
      if (known.isPresent() && Odf.get(properties, to).isEmpty()) {
        Odf.set(properties, to, known.get());
      }
    }
    if (change.isRightToLeft()) {
      font(properties, "style:font-name-complex", "style:font-family-complex");
    } else {
      font(properties, "style:font-name", "fo:font-family");
    }
    language(properties);
  }

  /** Puts another font in place of one that does not have the letters of the new language. */
  private void font(Element properties, String face, String family) {
    Optional<String> old =
        Odf.get(properties, face)
            .map(name -> families.getOrDefault(name, name))
            .or(() -> Odf.get(properties, family))
            .map(OdfTextFormat::unquoted);
    String fitting =
        old.map(change.isRightToLeft() ? Fonts::forRightToLeft : Fonts::forLatin).orElse("");
    if (old.isPresent() && !old.get().equals(fitting)) {
      Odf.remove(properties, face);
      Odf.set(properties, family, "'" + fitting + "'");
    }
  }

  private static String unquoted(String family) {
    return family.replaceAll("^['\"]|['\"]$", "");
  }

  /** Names the new language where the old one was named. */
  void language(Element properties) {
    if (Odf.get(properties, language)
        .filter(l -> !l.equals("none") && change.renames(l))
        .isPresent()) {
      name(properties);
    }
  }

  /** Names the new language as that of a style. */
  void nameIn(Element style) {
    Optional<Element> properties = Odf.child(style, PROPERTIES);
    name(properties.orElseGet(() -> (Element) style.appendChild(Odf.create(style, PROPERTIES))));
  }

  private void name(Element properties) {
    Odf.set(properties, language, change.language());
    Odf.set(properties, country, change.region());
  }
}
