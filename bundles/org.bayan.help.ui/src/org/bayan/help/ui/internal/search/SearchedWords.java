package org.bayan.help.ui.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bayan.help.ui.internal.pages.PageLine;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.help.ui.internal.pages.Topic;
import org.bayan.text.FoldedText;
import org.bayan.text.Folding;

/**
 * The words of a query.
 *
 * @param words the words, folded
 */
public record SearchedWords(List<String> words) {

  private static final int SENTENCES = 5;

  /** How many characters of a sentence are shown before the word. */
  private static final int LEAD = 24;

  public SearchedWords {
    words = List.copyOf(words);
  }

  /** The words of a query, which are parted by blanks. */
  public static SearchedWords of(String query) {
    return new SearchedWords(
        Arrays.stream(Folding.key(query).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether all of them stand in a text that is folded already. */
  boolean isIn(String folded) {
    return words.stream().allMatch(folded::contains);
  }

  /** Where they are in a text, as pairs of start and end. */
  public List<int[]> places(String text) {
    FoldedText folded = Folding.fold(text);
    List<int[]> places = new ArrayList<>();
    for (String word : words) {
      int at = folded.text().indexOf(word);
      while (at >= 0) {
        int end = at + word.length();
        places.add(new int[] {folded.originalStart(at), folded.originalEnd(end)});
        at = folded.text().indexOf(word, end);
      }
    }
    places.sort((one, other) -> Integer.compare(one[0], other[0]));
    return places;
  }

  /** The page with the sentences in which one of them stands, where all stand in it. */
  Optional<FoundPage> in(Topic topic, PageText page) {
    if (!isIn(Folding.key(page.text()))) {
      return Optional.empty();
    }
    List<Hit> hits = new ArrayList<>();
    for (int[] place : places(page.text())) {
      int[] sentence = sentence(page, place[0]);
      boolean known = !hits.isEmpty() && hits.getLast().offset() == sentence[0];
      if (!known && hits.size() < SENTENCES && !isTitle(page, sentence[0])) {
        hits.add(new Hit(page.address(), shown(page, sentence, place[0]), sentence[0]));
      }
    }
    return Optional.of(new FoundPage(topic, hits));
  }

  private static boolean isTitle(PageText page, int offset) {
    return page.lines().getFirst().start() == offset
        && page.lines().getFirst().kind() == PageLine.Kind.TITLE;
  }

  /** A sentence does not go beyond its line. */
  private static int[] sentence(PageText page, int offset) {
    String text = page.text();
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return Sentences.around(line, start, offset);
  }

  /** The sentence, or its end where the word would be out of sight in a narrow tree. */
  private static String shown(PageText page, int[] sentence, int place) {
    int from = place - sentence[0] <= LEAD ? sentence[0] : page.text().indexOf(' ', place - LEAD);
    String begin = from == sentence[0] || from > place ? "" : "…";
    return begin + plain(page, Math.min(from, place), sentence[1]);
  }

  private static String plain(PageText page, int start, int end) {
    return page.text().substring(start, end).replace('\t', ' ').replace("\ufffc", "").strip();
  }
}
