package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.index.spelling.Misspelling;

/**
 * The words of a text that are marked as misspelled. They move with the text until it is checked
 * again; the word that is changed loses its mark at once.
 *
 * @param words in order
 */
record SpellingMarks(List<Misspelling> words) {

  static final SpellingMarks NONE = new SpellingMarks(List.of());

  /** Copies the list. */
  SpellingMarks {
    words = List.copyOf(words);
  }

  /** The marks after some characters from an offset on were replaced by others. */
  SpellingMarks edited(int start, int removed, int inserted) {
    List<Misspelling> kept = new ArrayList<>();
    for (Misspelling one : words) {
      if (one.end() < start) {
        kept.add(one);
      } else if (one.start() > start + removed) {
        int by = inserted - removed;
        kept.add(new Misspelling(one.start() + by, one.end() + by, one.word()));
      }
    }
    return new SpellingMarks(kept);
  }

  /** The word that a place is in or at the end of. */
  Optional<Misspelling> at(int offset) {
    return words.stream().filter(one -> one.start() <= offset && offset <= one.end()).findFirst();
  }

  /** The first word that begins at an offset or behind it. */
  Optional<Misspelling> from(int offset) {
    return words.stream().filter(one -> one.start() >= offset).findFirst();
  }
}
