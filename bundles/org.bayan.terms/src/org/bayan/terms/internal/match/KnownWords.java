package org.bayan.terms.internal.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.Token;

/**
 * What the words of texts may be. Most words of a text are met again and again, and most are no
 * word of a term: each is looked up once. It may be used by several threads at once.
 */
final class KnownWords {

  /** So many different words take some megabytes; a longer text begins anew. */
  private static final int MOST = 50_000;

  private final TermIndex index;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Nothing is known of the words of an index that grows no more. */
  KnownWords(TermIndex index) {
    this.index = index;
  }

  private record Known(String key, Token.Kind kind, WordMatches matches) {

    /** Two words joined at a hyphen may be folded otherwise than one that is written so. */
    boolean fits(Token word) {
      return kind == word.kind() && key.equals(word.key());
    }
  }

  WordMatches matches(Token word) {
    Known seen = known.get(word.text());
    if (seen != null && seen.fits(word)) {
      return seen.matches;
    }
    WordMatches matches = index.matches(word);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(word.text(), new Known(word.key(), word.kind(), matches));
    return matches;
  }
}
