package org.bayan.core.library;

import java.util.Objects;
import java.util.Optional;
import org.bayan.model.library.Authority;
import org.bayan.model.library.TextDetails;

/**
 * What a user says of an official text, instead of what it says of itself.
 *
 * @param work id of the document whatever its language
 * @param title the title
 * @param body who issued it
 * @param symbol such as {@code S/RES/2170 (2014)}
 * @param date ISO 8601; year or month alone allowed
 * @param language BCP 47 tag
 * @param origin where the text was taken from
 * @param authority with which authority it speaks
 * @param rights who holds the rights in it, or its licence
 */
public record GivenDetails(
    Optional<String> work,
    Optional<String> title,
    Optional<String> body,
    Optional<String> symbol,
    Optional<String> date,
    Optional<String> language,
    Optional<String> origin,
    Optional<Authority> authority,
    Optional<String> rights) {

  /** Nothing said. */
  public static final GivenDetails NONE =
      new GivenDetails(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing may be null. */
  public GivenDetails {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(rights, "rights");
  }

  /** The details with what is said here in place of what they said. */
  public TextDetails in(TextDetails details) {
    return new TextDetails(
        work.orElse(details.work()),
        title.orElse(details.title()),
        body.orElse(details.body()),
        symbol.orElse(details.symbol()),
        date.orElse(details.date()),
        language.orElse(details.language()),
        origin.orElse(details.origin()),
        authority.orElse(details.authority()),
        rights.orElse(details.rights()));
  }

  /** The same with a work. */
  public GivenDetails withWork(String of) {
    return new GivenDetails(
        Optional.of(of), title, body, symbol, date, language, origin, authority, rights);
  }

  /** The same with a language. */
  public GivenDetails withLanguage(String tag) {
    return new GivenDetails(
        work, title, body, symbol, date, Optional.of(tag), origin, authority, rights);
  }

  /** The same with an authority. */
  public GivenDetails withAuthority(Authority given) {
    return new GivenDetails(
        work, title, body, symbol, date, language, origin, Optional.of(given), rights);
  }

  /** Whether it is said of one text alone: everything but language, authority and rights. */
  public boolean isOfOneText() {
    return work.isPresent()
        || title.isPresent()
        || symbol.isPresent()
        || origin.isPresent()
        || date.isPresent();
  }
}
