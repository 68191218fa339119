package org.bayan.core.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or mark that a paragraph begins with: {@code 12.}, {@code ١٢ -}, {@code (a)}, {@code
 * أ)}, {@code -}.
 */
public final class UnitLabel {

  private static final String NUMBER = "\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*";
  private static final String LETTER = "\\p{L}\\u0640?";
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(\\((?:%1$s|%2$s|[ivx]{1,5})\\))|((?:%1$s|%2$s|[ivx]{1,5})[.)])|(%1$s ?[-–])|([-–•*]))(?=\\s)"
              .formatted(NUMBER, LETTER));

  private UnitLabel() {}

  /** The label at the beginning of a paragraph, if it has one. */
  public static Optional<String> of(String paragraph) {
    Matcher matcher = LABEL.matcher(paragraph);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
