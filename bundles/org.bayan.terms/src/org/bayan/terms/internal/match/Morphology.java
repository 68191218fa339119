package org.bayan.terms.internal.match;

import java.util.List;
import java.util.Optional;
import org.bayan.text.Token;

/** What a language does to its words. */
public interface Morphology {

  /** The forms of a word of a term, itself first. */
  List<Form> forms(Token termWord);

  /** The readings of a word of a text, the whole word first. */
  List<Reading> readings(Token textWord);

  /**
   * Whether a folded word carries grammar only, so that alone it is a term where it has the very
   * letters of one, and not by folding or inflection.
   */
  default boolean isFunctionWord(String key) {
    return false;
  }

  /**
   * Whether two folded words that stand together are one word of grammar, in which a noun has lost
   * its meaning.
   */
  default boolean isFunctionPhrase(String first, String second) {
    return false;
  }

  /** The stem of a folded word without clitics; nothing for a word too short to be sure of. */
  Optional<String> stem(String key);

  /**
   * The morphology of a language.
   *
   * @param primaryLanguage such as {@code ar}; a language not known has no forms but the words
   *     themselves
   */
  static Morphology of(String primaryLanguage) {
    return switch (primaryLanguage) {
      case "ar" -> new ArabicMorphology();
      case "en" -> new EnglishMorphology();
      default -> new PlainMorphology();
    };
  }
}
