package org.bayan.core.concept;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Guesses which words of a translation stand for some words of the original. Each word is linked to
 * the word of the other text that the lexicon gives it most probably; the counterpart is the
 * narrowest passage that most of the words are linked into, and no word from elsewhere. Where there
 * is none, nothing is guessed.
 */
public final class Counterpart {

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /** From here on two words are held to translate each other. */
  private static final double SURE = 0.08;

  /** How many of the words must have found their translation. */
  private static final double COVERED = 0.6;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the a an of and or to in on at by for from with as its it this that these those is are"
                  + " was were be been في من على الى عن مع او ان ما لا هذا هذه ذلك تلك التي الذي"
                  + " الذين بين قد لم لن كل")
              .split(" "));

  private final BilingualWords words;
  private final boolean arabicFirst;
  private final List<Token> first;
  private final List<Token> second;

  private Counterpart(BilingualWords words, boolean arabicFirst, String text, String other) {
    this.words = words;
    this.arabicFirst = arabicFirst;
    first = content(text);
    second = content(other);
  }

  /**
   * A passage of a text.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public record Passage(int start, int end) {

    /** The characters of the passage in its text. */
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  /**
   * Guesses.
   *
   * @param words what is known of words
   * @param text the text with the selection
   * @param language BCP 47 tag of its language
   * @param selected which words of it are selected
   * @param other the translation
   * @param otherLanguage BCP 47 tag of its language
   * @return the passage of the translation; empty where the languages are not Arabic and English,
   *     or nothing is sure
   */
  public static Optional<Passage> of(
      BilingualWords words,
      String text,
      String language,
      Passage selected,
      String other,
      String otherLanguage) {
    boolean arabicFirst = is(language, ARABIC) && is(otherLanguage, ENGLISH);
    if (!arabicFirst && !(is(language, ENGLISH) && is(otherLanguage, ARABIC))) {
      return Optional.empty();
    }
    return new Counterpart(words, arabicFirst, text, other).find(selected);
  }

  private static boolean is(String tag, String language) {
    return Locale.forLanguageTag(tag).getLanguage().equals(language);
  }

  private static List<Token> content(String text) {
    return Tokenizer.tokenize(text).stream()
        .filter(token -> token.isWord() && !FUNCTION_WORDS.contains(token.key()))
        .toList();
  }

  private Optional<Passage> find(Passage selected) {
    Set<Integer> wanted = new HashSet<>();
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).start() < selected.end() && selected.start() < first.get(i).end()) {
        wanted.add(i);
      }
    }
    int[] links = links();
    int fewest = (int) Math.ceil(wanted.size() * COVERED);
    return wanted.isEmpty() ? Optional.empty() : narrowest(links, wanted, fewest);
  }

  /** For each word of the other text the word that it translates most probably, or -1. */
  private int[] links() {
    int[] links = new int[second.size()];
    for (int j = 0; j < links.length; j++) {
      links[j] = -1;
      double best = SURE;
      for (int i = 0; i < first.size(); i++) {
        double probability = probability(first.get(i).key(), second.get(j).key());
        if (probability > best) {
          best = probability;
          links[j] = i;
        }
      }
    }
    return links;
  }

  private double probability(String word, String other) {
    return arabicFirst ? words.probability(word, other) : words.probability(other, word);
  }

  private Optional<Passage> narrowest(int[] links, Set<Integer> wanted, int fewest) {
    int widest = 2 * wanted.size() + 1;
    List<Passage> best = new ArrayList<>();
    int most = fewest - 1;
    int narrowest = Integer.MAX_VALUE;
    for (int from = 0; from < links.length; from++) {
      Set<Integer> found = new HashSet<>();
      for (int to = from; to < Math.min(links.length, from + widest); to++) {
        boolean elsewhere = links[to] >= 0 && !wanted.contains(links[to]);
        if (elsewhere || !wanted.contains(links[from])) {
          break;
        }
        if (links[to] < 0) {
          continue;
        }
        found.add(links[to]);
        int width = second.get(to).end() - second.get(from).start();
        if (found.size() > most || !best.isEmpty() && found.size() == most && width < narrowest) {
          most = found.size();
          narrowest = width;
          best.clear();
          best.add(new Passage(second.get(from).start(), second.get(to).end()));
        }
      }
    }
    return best.stream().findFirst();
  }
}
