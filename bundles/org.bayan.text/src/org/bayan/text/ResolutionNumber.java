package org.bayan.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a resolution by what its title calls it: {@code Resolution 2170 (2014)} is {@code
 * S/RES/2170 (2014)}, since the Security Council alone numbers them so; {@code Resolution 69/15} of
 * the General Assembly is {@code A/RES/69/15}.
 */
public final class ResolutionNumber {

  private static final Pattern COUNCIL =
      Pattern.compile(
          "^(?:Security Council )?(?:(?i)resolution|القرار|قرار مجلس الأمن|قرار) (\\p{Nd}{1,4})"
              + " \\((\\p{Nd}{4})\\)");
  private static final Pattern ASSEMBLY =
      Pattern.compile(
          "^(?:General Assembly )?(?:(?i)resolution|القرار|قرار الجمعية العامة|قرار)"
              + " (\\p{Nd}{1,2}/\\p{Nd}{1,3})\\b");

  private ResolutionNumber() {}

  /**
   * The symbol of the resolution whose title a line is.
   *
   * @param line a line of the head of a document
   * @return nothing when it is no such title
   */
  public static Optional<String> symbol(String line) {
    String plain = ascii(BidiControls.strip(line).strip());
    Matcher council = COUNCIL.matcher(plain);
    if (council.find()) {
      return Optional.of("S/RES/" + council.group(1) + " (" + council.group(2) + ")");
    }
    Matcher assembly = ASSEMBLY.matcher(plain);
    return assembly.find() ? Optional.of("A/RES/" + assembly.group(1)) : Optional.empty();
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }
}
