package org.bayan.library.ui.internal.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.core.TaskException;
import org.bayan.core.library.FoundPassages;
import org.bayan.core.library.Library;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.text.Folding;

/**
 * Documents of a library, with the paragraphs that were found in them.
 *
 * @param texts in the order of the library
 * @param passages how many passages were found, shown or not; 0 where nothing was looked for
 */
record FoundTexts(List<FoundText> texts, int passages) {

  /** So many paragraphs are shown at most. */
  static final int MOST = 500;

  private static final String ANY_LANGUAGE = "";

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
   * Looks for words.
   *
   * @param query the words that a passage must have, all of them, in any of their forms; those in
   *     quotation marks must follow each other. Where there are none, all documents are found
   * @throws TaskException when the index of the library cannot be made or read
   */
  static FoundTexts in(Library library, String query) throws TaskException {
    if (query.isBlank()) {
      return new FoundTexts(
          library.texts().stream().map(text -> new FoundText(text, List.of())).toList(), 0);
    }
    FoundPassages found = library.search(query, ANY_LANGUAGE, 0, MOST);
    Map<OfficialText, Set<Integer>> places = new LinkedHashMap<>();
    for (OfficialText text : named(library, query)) {
      places.put(text, new TreeSet<>());
    }
    for (org.bayan.core.library.FoundPassage one : found.passages()) {
      places
          .computeIfAbsent(one.text(), text -> new TreeSet<>())
          .add(one.text().segmentParagraphs()[one.segment()]);
    }
    List<FoundText> texts = new ArrayList<>();
    places.forEach((text, paragraphs) -> texts.add(found(text, paragraphs)));
    return new FoundTexts(texts, found.total());
  }

  private static FoundText found(OfficialText text, Set<Integer> paragraphs) {
    return new FoundText(
        text, paragraphs.stream().map(index -> new FoundPassage(text, index)).toList());
  }

  /** The documents that have the words in their symbol or title. */
  private static List<OfficialText> named(Library library, String query) {
    String folded = Folding.key(query.strip());
    return library.texts().stream()
        .filter(
            text ->
                Folding.key(text.details().symbol() + " " + text.details().title())
                    .contains(folded))
        .toList();
  }
}
