package org.bayan.index.internal.memory;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bayan.text.DateMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Makes another date of one that is written in a text, in the same style: the day, the year and the
 * name of the month are exchanged, in Arabic in each family of names that is there.
 */
final class DateRewriter {

  /** Levantine, Western and three kinds of Maghrebi names. */
  private static final List<Locale> ARABIC =
      Stream.of("ar-SY", "ar-EG", "ar-MA", "ar-DZ", "ar-TN").map(Locale::forLanguageTag).toList();

  private final String language;

  /** For dates in a language, by its code. */
  DateRewriter(String language) {
    this.language = language;
  }

  /**
   * Rewrites a date.
   *
   * @param written the date as it stands in the text
   * @param old what it says
   * @param wanted what it shall say
   * @return nothing where it says other parts than are wanted, or its month is written in figures
   */
  Optional<String> rewrite(String written, DateMention old, DateMention wanted) {
    if (old.day().isPresent() != wanted.day().isPresent()
        || old.year().isPresent() != wanted.year().isPresent()
        || old.month().isEmpty()
        || wanted.month().isEmpty()) {
      return Optional.empty();
    }
    return withMonth(written, old.month().getAsInt(), wanted.month().getAsInt())
        .flatMap(text -> withNumber(text, old.year(), wanted.year()))
        .flatMap(text -> withNumber(text, old.day(), wanted.day()));
  }

  private Optional<String> withMonth(String written, int old, int wanted) {
    if (old == wanted) {
      return Optional.of(written);
    }
    String text = written;
    for (Locale locale : locales()) {
      text = withMonth(text, Month.of(old), Month.of(wanted), locale);
    }
    return text.equals(written) ? Optional.empty() : Optional.of(text);
  }

  /** The names of a month in two families never hold each other, so each is exchanged once. */
  private static String withMonth(String text, Month old, Month wanted, Locale locale) {
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      String name = old.getDisplayName(style, locale);
      int at = text.indexOf(name);
      if (at >= 0) {
        String other = wanted.getDisplayName(style, locale);
        return text.substring(0, at) + other + text.substring(at + name.length());
      }
    }
    return text;
  }

  private List<Locale> locales() {
    return language.equals("ar") ? ARABIC : List.of(Locale.forLanguageTag(language));
  }

  private static Optional<String> withNumber(String text, OptionalInt old, OptionalInt wanted) {
    if (old.equals(wanted)) {
      return Optional.of(text);
    }
    for (Token token : Tokenizer.tokenize(text)) {
      boolean same =
          token.kind() == Token.Kind.NUMBER && token.key().equals(String.valueOf(old.getAsInt()));
      if (same) {
        String number = SameDigits.of(token.text(), String.valueOf(wanted.getAsInt()));
        return Optional.of(text.substring(0, token.start()) + number + text.substring(token.end()));
      }
    }
    return Optional.empty();
  }
}
