package org.bayan.core.termedit;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.text.XmlCharacters;
import org.eclipse.emf.ecore.EAttribute;

/** What a text has to look like, so that a termbase can hold it. */
final class PartText {

  private static final Set<EAttribute> DATES =
      Set.of(
          TermbasePackage.Literals.TERM_SECTION__VALID_FROM,
          TermbasePackage.Literals.TERM_SECTION__VALID_TO);

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private static final int MOST_RELIABILITY = 10;

  private PartText() {}

  /**
   * A value as it is kept: a text without white space around it, nothing for a blank one.
   *
   * @throws TermEditException when an attribute cannot have it
   */
  static Object checked(EAttribute attribute, Object value) throws TermEditException {
    if (value instanceof String text) {
      return text(attribute, text);
    }
    if (attribute == TermbasePackage.Literals.TERM_SECTION__RELIABILITY
        && value instanceof Integer number
        && (number < 1 || number > MOST_RELIABILITY)) {
      throw new TermEditException(TermRefusal.OUT_OF_BOUNDS);
    }
    return value;
  }

  private static String text(EAttribute attribute, String value) throws TermEditException {
    String text = value.strip();
    if (text.isEmpty()) {
      if (attribute.isRequired()) {
        throw new TermEditException(TermRefusal.EMPTY);
      }
      return null;
    }
    requireLegal(text);
    if (DATES.contains(attribute) && !DATE.matcher(text).matches()) {
      throw new TermEditException(TermRefusal.NO_DATE);
    }
    return attribute.getName().equals("language") ? language(text) : text;
  }

  /** A text that a file can hold. */
  static void requireLegal(String text) throws TermEditException {
    if (XmlCharacters.firstIllegal(text).isPresent()) {
      throw new TermEditException(TermRefusal.ILLEGAL_CHARACTER);
    }
  }

  /** A language as it is usually written. */
  static String language(String tag) throws TermEditException {
    try {
      String known = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
      if (known.equals("und")) {
        throw new TermEditException(TermRefusal.NO_LANGUAGE);
      }
      return known;
    } catch (IllformedLocaleException e) {
      throw new TermEditException(TermRefusal.NO_LANGUAGE);
    }
  }
}
