package org.bayan.align.internal.recall;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.align.lexicon.WordStems;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Makes the keys of passages. An Arabic word whose first letter may be a proclitic has two stems,
 * with it and without: which is right depends on what else is known, and is left to the query.
 */
public final class KeyMaker {
  private final String language;
  private final boolean arabic;

  /** For passages of a language, a BCP 47 tag. */
  public KeyMaker(String language) {
    this.language = language;
    this.arabic = Locale.forLanguageTag(language).getLanguage().equals("ar");
  }

  /** Adds the keys of a text to some. */
  public void add(String text, List<String> keys) {
    List<Token> tokens = Tokenizer.tokenize(text);
    for (Token token : tokens) {
      if (token.isWord()) {
        addStems(token.key(), keys);
      }
    }
    for (NameMention name : NameFinder.find(tokens, language, openings(tokens))) {
      if (name.kind() == NameMention.Kind.LITERAL) {
        keys.add(Key.LITERAL.of(name.key()));
      }
      name.skeletons().stream()
          .filter(skeleton -> skeleton.length() > 1)
          .map(Key.SKELETON::of)
          .forEach(keys::add);
    }
    LiteralKeys.find(text, tokens, language, keys::add);
  }

  private void addStems(String word, List<String> keys) {
    String stem = stem(word, 0);
    keys.add(Key.STEM.of(stem));
    if (arabic) {
      String bare = stem(word, Double.MAX_VALUE);
      if (!bare.equals(stem)) {
        keys.add(Key.STEM.of(bare));
      }
    }
  }

  /** The stem of a word where every other stem has been seen so often. */
  private String stem(String word, double others) {
    String whole = new WordStems(language, Map.of(word, 1), stem -> 0).stem(word);
    return others == 0
        ? whole
        : new WordStems(language, Map.of(word, 1), stem -> stem.equals(whole) ? 0 : others)
            .stem(word);
  }

  /** A word that opens a sentence may be a name as well; then it can be found as one. */
  private static Set<String> openings(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).map(Token::key).collect(Collectors.toSet());
  }
}
