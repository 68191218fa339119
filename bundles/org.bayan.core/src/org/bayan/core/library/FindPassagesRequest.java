package org.bayan.core.library;

import java.util.List;
import java.util.Objects;
import org.bayan.core.LexiconChoice;

/**
 * Texts behind which passages of a library are looked for.
 *
 * @param texts the texts, each by itself
 * @param language of the texts, a BCP 47 tag
 * @param passages language of the passages, a BCP 47 tag; it may be the same
 * @param lexicons the words that are known to translate each other
 * @param most how many passages of each text are wanted at most
 */
public record FindPassagesRequest(
    List<String> texts, String language, String passages, LexiconChoice lexicons, int most) {

  /** Copies the list. */
  public FindPassagesRequest {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(passages, "passages");
    Objects.requireNonNull(lexicons, "lexicons");
    texts = List.copyOf(texts);
  }
}
