package org.bayan.library.ui.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.core.library.Library;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.text.Folding;

/**
 * Documents of a library, with the paragraphs that were found in them.
 *
 * @param texts in the order of the library
 * @param passages how many paragraphs were found; 0 where nothing was looked for
 */
record FoundTexts(List<FoundText> texts, int passages) {

  /** So many paragraphs are shown at most. */
  static final int MOST = 500;

  /**
   * A document.
   *
   * @param passages the paragraphs that were found in it; none where nothing was looked for
   */
  record FoundText(OfficialText text, List<FoundPassage> passages) {}

  /** A paragraph that was found, by its place in the document. */
  record FoundPassage(OfficialText text, int index) {
    OfficialParagraph paragraph() {
      return text.paragraphs().get(index);
    }
  }

  /** Copies the list. */
  FoundTexts {
    texts = List.copyOf(texts);
  }

  /**
   * Looks for words. Letters are compared folded, and a word may stand with others in one, as the
   * article does in Arabic.
   *
   * @param query the words that a paragraph must have, all of them; where there are none, all
   *     documents are found
   */
  static FoundTexts in(Library library, String query) {
    List<String> words = words(query);
    List<FoundText> found = new ArrayList<>();
    int passages = 0;
    for (OfficialText text : library.texts()) {
      if (words.isEmpty()) {
        found.add(new FoundText(text, List.of()));
      } else {
        List<FoundPassage> there = passages(text, words, MOST - passages);
        passages += there.size();
        if (!there.isEmpty() || has(head(text), words)) {
          found.add(new FoundText(text, there));
        }
      }
    }
    return new FoundTexts(found, passages);
  }

  private static List<String> words(String query) {
    return Pattern.compile("\\s+")
        .splitAsStream(query.strip())
        .map(Folding::key)
        .filter(word -> !word.isBlank())
        .toList();
  }

  private static List<FoundPassage> passages(OfficialText text, List<String> words, int most) {
    List<FoundPassage> found = new ArrayList<>();
    for (int index = 0; index < text.paragraphs().size() && found.size() < most; index++) {
      if (has(text.paragraphs().get(index).text(), words)) {
        found.add(new FoundPassage(text, index));
      }
    }
    return found;
  }

  private static String head(OfficialText text) {
    return text.details().title() + " " + text.details().symbol();
  }

  private static boolean has(String text, List<String> words) {
    String folded = Folding.key(text);
    return words.stream().allMatch(folded::contains);
  }
}
