package org.bayan.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.internal.states.OfficialStates;
import org.bayan.text.internal.states.StateNames;
import org.bayan.text.internal.states.StateReader;

/**
 * Finds the names of states: those of Unicode's locale data in every language, in English and
 * Arabic also those that the United Nations use, short and formal, and older ones. The longest name
 * wins: South Sudan is not Sudan.
 */
public final class StateFinder {
  private static final Map<String, StateNames> NAMES = new ConcurrentHashMap<>();

  private StateFinder() {}

  /** The states of a text in order, no two overlapping. */
  public static List<StateMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language);
  }

  /** The states of a tokenised text in order, no two overlapping. */
  public static List<StateMention> find(List<Token> tokens, String language) {
    return StateReader.find(tokens, names(language));
  }

  /**
   * Whether a word belongs to a state without naming it, as its people and its adjective do: {@code
   * Iraqi}, {@code السوريين}. What begins like the name of a state may be one, so this is enough to
   * say that a state is not forgotten, and no more.
   *
   * @param code the ISO 3166 code
   */
  public static boolean isMentioned(String code, List<Token> tokens, String language) {
    return StateReader.isMentioned(code, tokens, names(language));
  }

  /** The short name that the United Nations use in English or Arabic; elsewhere none is known. */
  public static Optional<String> officialName(String code, String language) {
    return OfficialStates.name(code, language)
        .or(() -> Optional.ofNullable(names(language).first(code)));
  }

  private static StateNames names(String language) {
    return NAMES.computeIfAbsent(language, StateNames::of);
  }
}
