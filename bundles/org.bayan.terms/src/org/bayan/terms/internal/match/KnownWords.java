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
  private final Map<Written, WordMatches> known = new ConcurrentHashMap<>();

  /** Nothing is known of the words of an index that grows no more. */
  KnownWords(TermIndex index) {
    this.index = index;
  }

  /** Two words joined at a hyphen may be folded otherwise than one that is written so. */
  private record Written(String text, String key, Token.Kind kind) {}

  WordMatches matches(Token word) {
    Written written = new Written(word.text(), word.key(), word.kind());
    WordMatches matches = known.get(written);
    if (matches == null) {
      matches = index.matches(word);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(written, matches);
    }
    return matches;
  }
}
