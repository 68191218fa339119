package org.bayan.core.internal.lexicon;

import java.util.Objects;
import java.util.Optional;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.exchange.LanguagePair;

/**
 * From which language to which.
 *
 * @param source BCP 47 tag
 * @param target BCP 47 tag
 */
public record LexiconDirection(String source, String target) {
  /** Nothing may be null. */
  public LexiconDirection {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }

  /** A lexicon, turned where it leads the other way; empty when it is for other languages. */
  public Optional<Lexicon> turn(Lexicon lexicon) {
    if (lexicon.joins(source, target)) {
      return Optional.of(lexicon);
    }
    return lexicon.joins(target, source) ? Optional.of(lexicon.swapped()) : Optional.empty();
  }

  LanguagePair languages() {
    return new LanguagePair(source, target);
  }
}
