package org.bayan.index.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bayan.index.internal.spelling.BareWord;
import org.bayan.index.internal.spelling.EditDistance;
import org.bayan.text.LocaleNames;
import org.bayan.text.LocaleNames.Kind;
import org.bayan.text.NameFinder;
import org.bayan.text.NameMention;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Words that are right beside those of the dictionary. They never change; joining costs nothing.
 */
public final class KnownWords {

  /** None. */
  public static final KnownWords NONE = new KnownWords(List.of(), List.of());

  /** A shorter skeleton is that of too many words. */
  private static final int SHORTEST_NAME = 2;

  /** From how many letters on a word may have two wrong ones. */
  private static final int LONG = 6;

  /** In their bare form; Latin ones in lower case. */
  private final List<Set<String>> words;

  /** Consonant skeletons, so that whatever is written for Kerry is right where كيري is. */
  private final List<Set<String>> names;

  private KnownWords(List<Set<String>> words, List<Set<String>> names) {
    this.words = List.copyOf(words);
    this.names = List.copyOf(names);
  }

  /** The words of texts, such as terms, or a person's own words. */
  public static KnownWords of(Collection<String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      for (Token token : Tokenizer.tokenize(text)) {
        if (token.isWord()) {
          words.add(form(token.text()));
        }
      }
    }
    return new KnownWords(List.of(words), List.of());
  }

  /**
   * The words of the text that is translated, which may stay as they are, and its names, which are
   * written in other letters.
   *
   * @param text the text
   * @param languageTag its language
   */
  public static KnownWords ofOtherText(String text, String languageTag) {
    Set<String> names = new HashSet<>();
    for (NameMention name : NameFinder.find(text, languageTag)) {
      name.skeletons().stream().filter(one -> one.length() >= SHORTEST_NAME).forEach(names::add);
    }
    return new KnownWords(of(List.of(text)).words, List.of(names));
  }

  /** The states, regions, cities and languages that the CLDR data name in a language. */
  static KnownWords ofPlaces(String languageTag) {
    Set<LocaleNames.Kind> kinds = EnumSet.of(Kind.STATE, Kind.REGION, Kind.CITY, Kind.LANGUAGE);
    // With another language, for English alone has no names of cities: they are those of the zones.
    String other = languageTag.startsWith("ar") ? "en" : "ar";
    return of(
        LocaleNames.pairs(languageTag, other, kinds).stream()
            .map(LocaleNames.Pair::first)
            .toList());
  }

  /** These and others. */
  public KnownWords and(KnownWords others) {
    return new KnownWords(joined(words, others.words), joined(names, others.names));
  }

  private static List<Set<String>> joined(List<Set<String>> some, List<Set<String>> others) {
    List<Set<String>> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** Whether a word is one of them; without regard to diacritics and case. */
  boolean includes(String word) {
    String form = form(word);
    return words.stream().anyMatch(part -> part.contains(form));
  }

  /** The known words that are written nearly like a word, as they are; the nearest first. */
  List<String> near(String word) {
    String form = form(word);
    int most = form.length() < LONG ? 1 : 2;
    Map<String, Integer> distances = new HashMap<>();
    for (Set<String> part : words) {
      for (String one : part) {
        int distance = EditDistance.between(form, one, most);
        if (distance <= most) {
          distances.put(one, distance);
        }
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(near -> inCaseOf(word, near.getKey()))
        .toList();
  }

  /** Whether a name of the other text sounds like this word. */
  boolean soundsLikeName(Token word, String languageTag) {
    return !names.isEmpty()
        && NameFinder.find(List.of(word), languageTag, Set.of(word.key())).stream()
            .flatMap(name -> name.skeletons().stream())
            .anyMatch(one -> names.stream().anyMatch(part -> part.contains(one)));
  }

  /** Known words are kept in lower case; a capital is taken over from the word they stand for. */
  private static String inCaseOf(String word, String known) {
    return Character.isUpperCase(word.codePointAt(0))
        ? known.substring(0, 1).toUpperCase(Locale.ROOT) + known.substring(1)
        : known;
  }

  private static String form(String word) {
    return BareWord.of(word).toLowerCase(Locale.ROOT);
  }
}
