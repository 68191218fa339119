package org.bayan.align.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Stems of two languages that translate each other, with the probability of each direction.
 *
 * <p>A lexicon is immutable. Its stems are made by {@link WordStems} of the same version; words are
 * looked up by their stems.
 */
public final class Lexicon {
  private final LexiconSide first;
  private final LexiconSide second;
  private final PairTable pairs;

  Lexicon(LexiconSide first, LexiconSide second, PairTable pairs) {
    this.first = first;
    this.second = second;
    this.pairs = pairs;
  }

  /**
   * A translation of a stem.
   *
   * @param stem the stem in the other language
   * @param forward p(stem of the second language | stem of the first), 0 to 1
   * @param backward p(stem of the first language | stem of the second), 0 to 1
   */
  public record Translation(String stem, double forward, double backward) {}

  /** The language of the first side, a BCP 47 tag. */
  public String firstLanguage() {
    return first.language();
  }

  /** The language of the second side, a BCP 47 tag. */
  public String secondLanguage() {
    return second.language();
  }

  /** How many stems the first side has. */
  public int firstStems() {
    return first.size();
  }

  /** The stems of the first language, in the order of their characters. */
  public List<String> firstStemList() {
    return List.of(first.stems());
  }

  /** How many stems the second side has. */
  public int secondStems() {
    return second.size();
  }

  /** How many pairs of stems there are. */
  public int size() {
    return pairs.size();
  }

  /** Whether this is a lexicon from one language to another, whatever their regions and scripts. */
  public boolean joins(String firstLanguage, String secondLanguage) {
    return language(firstLanguage).equals(language(first.language()))
        && language(secondLanguage).equals(language(second.language()));
  }

  /**
   * The lexicons from one language to another, turned round where they have to be.
   *
   * @param lexicons lexicons of any languages
   * @param firstLanguage BCP 47 tag
   * @param secondLanguage BCP 47 tag
   */
  public static List<Lexicon> joining(
      List<Lexicon> lexicons, String firstLanguage, String secondLanguage) {
    List<Lexicon> joining = new ArrayList<>();
    for (Lexicon lexicon : lexicons) {
      if (lexicon.joins(firstLanguage, secondLanguage)) {
        joining.add(lexicon);
      } else if (lexicon.joins(secondLanguage, firstLanguage)) {
        joining.add(lexicon.swapped());
      }
    }
    return joining;
  }

  /** How often the stems of the first language were seen altogether, weighted. */
  public double firstTotal() {
    return total(first);
  }

  /** How often the stems of the second language were seen altogether, weighted. */
  public double secondTotal() {
    return total(second);
  }

  /** How often a stem of the first language was seen, weighted; 0 where it is not known. */
  public double firstCount(String stem) {
    return count(first, stem);
  }

  /** How often a stem of the second language was seen, weighted; 0 where it is not known. */
  public double secondCount(String stem) {
    return count(second, stem);
  }

  /** The translations of a stem of the first language, in the order of their characters. */
  public List<Translation> translations(String stem) {
    int number = first.number(stem);
    if (number < 0) {
      return List.of();
    }
    List<Translation> translations = new ArrayList<>();
    for (int pair = pairs.from(number); pair < pairs.to(number); pair++) {
      String other = second.stems()[pairs.other(pair)];
      translations.add(new Translation(other, pairs.forward(pair), pairs.backward(pair)));
    }
    return translations;
  }

  /** The translations of a stem of the first language, the most probable first. */
  public List<Translation> bestTranslations(String stem) {
    return translations(stem).stream()
        .sorted(
            Comparator.comparingDouble((Translation t) -> t.forward() * t.backward())
                .reversed()
                .thenComparing(Translation::stem))
        .toList();
  }

  /** The same lexicon from the second language to the first. */
  public Lexicon swapped() {
    return new Lexicon(second, first, pairs.swapped(second.size()));
  }

  LexiconSide first() {
    return first;
  }

  LexiconSide second() {
    return second;
  }

  PairTable pairs() {
    return pairs;
  }

  private static double count(LexiconSide side, String stem) {
    int number = side.number(stem);
    return number < 0 ? 0 : side.counts()[number];
  }

  private static double total(LexiconSide side) {
    double total = 0;
    for (float count : side.counts()) {
      total += count;
    }
    return total;
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
