package org.bayan.terms.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.MatchKind;
import org.bayan.terms.internal.match.Morphology;
import org.bayan.terms.internal.match.Vocabulary;
import org.bayan.terms.internal.match.Words;
import org.bayan.text.Token;

/** The terms of one language, ready to be searched. */
public final class SearchIndex {
  private static final int[] NONE = {};

  private final Vocabulary vocabulary;
  private final List<Spelling> spellings = new ArrayList<>();
  private final NavigableMap<String, int[]> numbers = new TreeMap<>();
  private int[][] places = {};
  private int[] counts = {};
  private Sketches sketches;

  /**
   * An empty index.
   *
   * @param morphology that of the language
   */
  public SearchIndex(Morphology morphology) {
    vocabulary = new Vocabulary(morphology);
  }

  /** Adds a term with its stored forms. */
  public void add(TermSection term) {
    add(term, term.getTerm(), MatchKind.EXACT);
    for (TermForm form : term.getForms()) {
      boolean spelling = form.getKind() == FormKind.SPELLING;
      add(term, form.getText(), spelling ? MatchKind.FOLDED : MatchKind.INFLECTED);
    }
  }

  private void add(TermSection term, String text, MatchKind floor) {
    List<Token> tokens = text == null ? List.of() : Words.of(text).tokens();
    if (tokens.isEmpty()) {
      return;
    }
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.add(tokens.get(i));
      remember(tokens.get(i).key(), words[i]);
    }
    spellings.add(new Spelling(term, text, key(tokens), words, floor, BestHits.weight(term)));
  }

  static String key(List<Token> tokens) {
    return tokens.stream().map(Token::key).collect(Collectors.joining(" "));
  }

  private void remember(String key, int number) {
    int[] known = numbers.getOrDefault(key, NONE);
    if (Arrays.stream(known).noneMatch(one -> one == number)) {
      numbers.put(key, append(known, known.length, number));
    }
  }

  private void place(int word, int spelling) {
    if (word >= places.length) {
      int length = Math.max(word + 1, places.length * 2);
      places = Arrays.copyOf(places, length);
      counts = Arrays.copyOf(counts, length);
    }
    int[] known = places[word] == null ? NONE : places[word];
    if (counts[word] == 0 || known[counts[word] - 1] != spelling) {
      places[word] =
          counts[word] < known.length ? known : Arrays.copyOf(known, 1 + 2 * known.length);
      places[word][counts[word]++] = spelling;
    }
  }

  private static int[] append(int[] array, int length, int value) {
    int[] longer = Arrays.copyOf(array, length + 1);
    longer[length] = value;
    return longer;
  }

  /**
   * Makes it ready; nothing is added after it. The spellings are numbered by the weights of their
   * terms, so that a search may end where the rest can only be worse.
   */
  public void finish() {
    spellings.sort(Comparator.comparingInt(Spelling::weight));
    for (int i = 0; i < spellings.size(); i++) {
      for (int word : spellings.get(i).words()) {
        place(word, i);
      }
    }
    trim();
    sketches = new Sketches(spellings);
  }

  private void trim() {
    for (int i = 0; i < places.length; i++) {
      if (places[i] != null) {
        places[i] = Arrays.copyOf(places[i], counts[i]);
      }
    }
  }

  /** The spellings by number, those of the better terms first. */
  List<Spelling> spellings() {
    return spellings;
  }

  Sketches sketches() {
    return sketches;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The spellings that have a word, in their order. */
  int[] places(int word) {
    return places[word];
  }

  /** The words with a key, or whose keys begin with it, by key. */
  NavigableMap<String, int[]> words(String key, boolean beginning) {
    return numbers.subMap(key, true, beginning ? key + Character.MAX_VALUE : key, true);
  }
}
