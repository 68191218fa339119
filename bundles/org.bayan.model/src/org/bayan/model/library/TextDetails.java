package org.bayan.model.library;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which document a text is, and how it speaks for it. What is not known is empty.
 *
 * @param work id of the document whatever its language; versions in other languages have the same
 * @param title the title in the language of the text
 * @param body who issued the document
 * @param symbol its symbol: {@code S/RES/2170 (2014)}
 * @param date when it was adopted or issued, ISO 8601; year or year and month will do
 * @param language BCP 47 tag of the text
 * @param origin where the text was taken from: a file or an address
 * @param authority with which authority it speaks
 * @param rights who holds the rights in the text, or its licence
 */
public record TextDetails(
    String work,
    String title,
    String body,
    String symbol,
    String date,
    String language,
    String origin,
    Authority authority,
    String rights) {

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");

  /** Refuses what is no date; see {@link #isDate}. */
  public TextDetails {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(rights, "rights");
    if (!date.isEmpty() && !isDate(date)) {
      throw new IllegalArgumentException("no date: " + date);
    }
  }

  /** Details of which only the language and the authority are known. */
  public static TextDetails of(String language, Authority authority) {
    return new TextDetails("", "", "", "", "", language, "", authority, "");
  }

  /** Whether something is a year, a month or a day in the notation of ISO 8601. */
  public static boolean isDate(String date) {
    return DATE.matcher(date).matches();
  }

  /** The same of another work. */
  public TextDetails withWork(String changed) {
    return new TextDetails(changed, title, body, symbol, date, language, origin, authority, rights);
  }

  /** The same with another title. */
  public TextDetails withTitle(String changed) {
    return new TextDetails(work, changed, body, symbol, date, language, origin, authority, rights);
  }

  /** The same with another issuing body. */
  public TextDetails withBody(String changed) {
    return new TextDetails(work, title, changed, symbol, date, language, origin, authority, rights);
  }

  /** The same with another symbol. */
  public TextDetails withSymbol(String changed) {
    return new TextDetails(work, title, body, changed, date, language, origin, authority, rights);
  }

  /** The same with another date. */
  public TextDetails withDate(String changed) {
    return new TextDetails(work, title, body, symbol, changed, language, origin, authority, rights);
  }

  /** The same in another language. */
  public TextDetails withLanguage(String changed) {
    return new TextDetails(work, title, body, symbol, date, changed, origin, authority, rights);
  }

  /** The same from another place. */
  public TextDetails withOrigin(String changed) {
    return new TextDetails(work, title, body, symbol, date, language, changed, authority, rights);
  }

  /** The same with another authority. */
  public TextDetails withAuthority(Authority changed) {
    return new TextDetails(work, title, body, symbol, date, language, origin, changed, rights);
  }

  /** The same with other rights. */
  public TextDetails withRights(String changed) {
    return new TextDetails(work, title, body, symbol, date, language, origin, authority, changed);
  }
}
