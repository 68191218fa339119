package org.bayan.core.internal.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.WordStems;
import org.bayan.core.LexiconEntry;
import org.bayan.text.LanguageGuess;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** Looks words up in a lexicon, from either side. */
public final class WordLookup {

  private WordLookup() {}

  /** The entries of the words of a text that are known, in the order of the words. */
  public static List<LexiconEntry> entries(Lexicon lexicon, String words) {
    Lexicon turned = lexicon.swapped();
    return Tokenizer.tokenize(words).stream()
        .filter(Token::isWord)
        .flatMap(word -> Stream.concat(entry(lexicon, word), entry(turned, word)))
        .toList();
  }

  private static Stream<LexiconEntry> entry(Lexicon lexicon, Token word) {
    String language = lexicon.firstLanguage();
    if (!LanguageGuess.fits(language, word.text())) {
      return Stream.empty();
    }
    WordStems stems = new WordStems(language, Map.of(word.key(), 1), lexicon::firstCount);
    String stem = stems.stem(word.key());
    double count = lexicon.firstCount(stem);
    List<LexiconEntry.Translation> translations =
        lexicon.bestTranslations(stem).stream().map(one -> translation(lexicon, one)).toList();
    return translations.isEmpty()
        ? Stream.empty()
        : Stream.of(new LexiconEntry(word.text(), language, stem, count, translations));
  }

  private static LexiconEntry.Translation translation(
      Lexicon lexicon, Lexicon.Translation translation) {
    return new LexiconEntry.Translation(
        translation.stem(),
        lexicon.secondLanguage(),
        lexicon.secondCount(translation.stem()),
        translation.forward(),
        translation.backward());
  }
}
