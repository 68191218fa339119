package org.bayan.okapi.internal.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.text.DocumentSymbols;
import org.bayan.text.SymbolMention;

/** The fields of a document, by their names without regard to case. */
final class Fields {
  private static final String ADDRESS = "(?i)https?:.*";

  private final Map<String, List<String>> values = new HashMap<>();

  /** Adds a field; one without a value is left out. */
  void add(String name, String value) {
    if (name != null && value != null && !value.isBlank()) {
      values
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(value.strip().replaceAll("\\s+", " "));
    }
  }

  /** All values of some fields, those of the first name first. */
  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> values.getOrDefault(name, List.of()).stream());
  }

  /** The first value of the first field that there is. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  /** The first that is no address, where a name is wanted. */
  Optional<String> name(String... names) {
    return all(names).filter(value -> !value.matches(ADDRESS)).findFirst();
  }

  /** The first that is a date. */
  Optional<String> date(String... names) {
    return all(names).map(IsoDates::of).flatMap(Optional::stream).findFirst();
  }

  /** The first that is a document symbol and nothing else. */
  Optional<String> symbol(String... names) {
    return all(names).map(Fields::wholeSymbol).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> wholeSymbol(String value) {
    List<SymbolMention> mentions = DocumentSymbols.find(value);
    return mentions.size() == 1
            && mentions.get(0).start() == 0
            && mentions.get(0).end() == value.length()
        ? Optional.of(mentions.get(0).symbol())
        : Optional.empty();
  }

  /** The first that is a well-formed language tag; some systems write {@code ar_LB}. */
  Optional<String> language(String... names) {
    return all(names).map(Fields::tag).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> tag(String value) {
    Locale locale = Locale.forLanguageTag(value.replace('_', '-'));
    boolean known = !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("und");
    return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
  }
}
