package org.bayan.okapi.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is wrong with an expression.
 *
 * @param position the character at which the fault was noticed, from 0; the length of the
 *     expression when something is missing at its end
 * @param reason a phrase of the engine, such as {@code Unclosed group}
 */
public record PatternFault(int position, String reason) {

  /** Okapi's sign for an inline code, which Java does not know; of the same length. */
  private static final String ANY_CODE = "\\Y";

  private static final String LIKE_ANY_CODE = "\\W";

  /** The fault of one side of a rule, or of the pattern of a language map. */
  public static Optional<PatternFault> of(String expression) {
    try {
      Pattern.compile(expression.replace(ANY_CODE, LIKE_ANY_CODE), Pattern.UNICODE_CHARACTER_CLASS);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      int position = e.getIndex() < 0 ? expression.length() : e.getIndex();
      return Optional.of(
          new PatternFault(Math.min(position, expression.length()), e.getDescription()));
    }
  }
}
