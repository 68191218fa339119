package org.bayan.core.suggest;

import java.util.Objects;

/**
 * A translation of a source that is like the one to translate.
 *
 * @param source the source of then
 * @param target its translation
 * @param similarity how alike the sources are in their words, 0–100; 100 for the same words
 */
public record Match(String source, String target, int similarity) {

  /** No text is null. */
  public Match {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
  }
}
