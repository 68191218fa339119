package org.bayan.index.spelling;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.index.internal.spelling.ArabicCores;
import org.bayan.index.internal.spelling.ArabicCorrections;
import org.bayan.index.internal.spelling.BareWord;
import org.bayan.index.internal.spelling.Unchecked;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Checks the spelling of texts in one language. Checked are words in the script of the language:
 * Latin words in an Arabic text are names and titles mostly. Numbers, single letters, acronyms,
 * addresses and symbols of documents are never misspelled. Several threads may use a checker.
 */
public final class SpellChecker {

  private static final int MOST_SUGGESTIONS = 8;
  private static final Duration SUGGESTING = Duration.ofMillis(400);

  /** Usual words with clitics: a dictionary that has none of them is a plain list of words. */
  private static final List<String> PROBES =
      List.of("والكتاب", "وبالعمل", "للدولة", "والسلام", "وبيت", "بكتاب");

  private final String languageTag;
  private final UnicodeScript script;
  private final boolean arabic;
  private final SpellingDictionary dictionary;
  private final boolean cutsClitics;
  private final KnownWords places;

  /**
   * A checker.
   *
   * @param languageTag the language of the texts, BCP 47
   * @param dictionary its dictionary
   */
  public SpellChecker(String languageTag, SpellingDictionary dictionary) {
    this.languageTag = languageTag;
    this.dictionary = dictionary;
    script = script(languageTag);
    arabic = Locale.forLanguageTag(languageTag).getLanguage().equals("ar");
    cutsClitics = arabic && PROBES.stream().noneMatch(dictionary::has);
    places = KnownWords.ofPlaces(languageTag);
  }

  /** The script that a language is written in. */
  private static UnicodeScript script(String languageTag) {
    String code = ULocale.addLikelySubtags(ULocale.forLanguageTag(languageTag)).getScript();
    try {
      return UnicodeScript.forName(code);
    } catch (IllegalArgumentException e) {
      // Such as Hans: no script of words, and of no use to Hunspell.
      return UnicodeScript.UNKNOWN;
    }
  }

  /** The dictionary. */
  public SpellingDictionary dictionary() {
    return dictionary;
  }

  /**
   * The misspelled words of a text, in order.
   *
   * @param text U+FFFC may stand for inline codes in it
   * @param known what is right too
   */
  public List<Misspelling> check(String text, KnownWords known) {
    List<Misspelling> found = new ArrayList<>();
    Unchecked unchecked = new Unchecked(text);
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.isWord()
          && UnicodeScript.of(token.text().codePointAt(0)) == script
          && !unchecked.includes(token)
          && !isRight(token, known)) {
        found.add(new Misspelling(token.start(), token.end(), token.text()));
      }
    }
    return found;
  }

  private boolean isRight(Token token, KnownWords known) {
    String visible = BareWord.visible(token.text());
    String bare = BareWord.of(token.text());
    return isIn(bare, known)
        || dictionary.has(visible)
        || !bare.equals(visible) && dictionary.has(bare)
        || cutsClitics && ArabicCores.of(bare).stream().anyMatch(dictionary::has)
        || known.soundsLikeName(token, languageTag);
  }

  /** A dictionary has rules for the clitics of its own words, but not for those of others. */
  private boolean isIn(String bare, KnownWords known) {
    return isKnown(bare, known)
        || arabic && ArabicCores.of(bare).stream().anyMatch(core -> isKnown(core, known));
  }

  private boolean isKnown(String word, KnownWords known) {
    return known.includes(word) || places.includes(word);
  }

  /**
   * What may be meant by a misspelled word, the likeliest first: what differs in the letters that
   * Arabic is most often misspelled in, then known words, then what the dictionary finds. Takes up
   * to half a second.
   *
   * @param word as it is written
   * @param known what is right too
   */
  public List<String> suggest(String word, KnownWords known) {
    String bare = BareWord.of(word);
    Set<String> suggestions = new LinkedHashSet<>();
    if (arabic) {
      suggestions.addAll(ArabicCorrections.of(bare, dictionary::has));
    }
    suggestions.addAll(known.near(bare));
    dictionary.suggest(bare, SUGGESTING).stream()
        .filter(SpellChecker::isWhole)
        .forEach(suggestions::add);
    return suggestions.stream().limit(MOST_SUGGESTIONS).toList();
  }

  /** Hunspell also takes single letters off a word, which is never meant. */
  private static boolean isWhole(String suggestion) {
    return Arrays.stream(suggestion.split("[ -]")).allMatch(part -> part.length() > 1);
  }
}
