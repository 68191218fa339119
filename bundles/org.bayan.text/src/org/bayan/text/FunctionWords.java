package org.bayan.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells English, French and Spanish apart by the small words that every sentence has. */
final class FunctionWords {
  /** A longer text tells no more. */
  private static final int MOST_CHARACTERS = 20_000;

  /** One small word may be a name: "Los Angeles". */
  private static final int FEWEST = 2;

  private static final String ENGLISH = "en";

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          ENGLISH,
          words("the of and to in that is for was with on by as it be are this from have at its"),
          "fr",
          words("le la les des du de et en un une que qui dans pour est au aux sur par ce sont ou"),
          "es",
          words("el la los las del de y en un una que por para con se es al su sus como o"));

  private FunctionWords() {}

  /** The language of a text in Latin letters, {@code en} unless most small words are another's. */
  static String languageOf(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    List<String> keys =
        Tokenizer.tokenize(start).stream().filter(Token::isWord).map(Token::key).toList();
    String best = ENGLISH;
    long most = Math.max(count(keys, ENGLISH), FEWEST - 1);
    for (String language : List.of("fr", "es")) {
      long count = count(keys, language);
      if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  private static long count(List<String> keys, String language) {
    Set<String> words = WORDS.get(language);
    return keys.stream().filter(words::contains).count();
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
