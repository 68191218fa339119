package org.bayan.okapi.rules;

import java.util.regex.Pattern;
import org.bayan.okapi.internal.edit.SrxMarkup;

/**
 * Says which languages use which language rule, with the characters that it has in its file.
 * Immutable.
 */
public final class LanguageMap {

  private final String lead;
  private final String element;
  private final String pattern;
  private final String languageRule;

  LanguageMap(String lead, String element, String pattern, String languageRule) {
    this.lead = lead;
    this.element = element;
    this.pattern = pattern;
    this.languageRule = languageRule;
  }

  String text() {
    return lead + element;
  }

  /** The expression that a whole language tag must match. */
  public String pattern() {
    return pattern;
  }

  /** The name of the language rule. */
  public String languageRule() {
    return languageRule;
  }

  /** Whether it is for a language; never when the expression is faulty. */
  public boolean fits(String languageTag) {
    return PatternFault.of(pattern).isEmpty() && Pattern.matches(pattern, languageTag);
  }

  /** The map for other languages. */
  public LanguageMap withPattern(String value) {
    return new LanguageMap(
        lead, SrxMarkup.withAttribute(element, "languagepattern", value), value, languageRule);
  }

  /** The map to another language rule. */
  public LanguageMap withLanguageRule(String name) {
    return new LanguageMap(
        lead, SrxMarkup.withAttribute(element, "languagerulename", name), pattern, name);
  }
}
