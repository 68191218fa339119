package org.bayan.terms.internal.search;

import java.util.Optional;
import org.bayan.terms.MatchKind;
import org.bayan.terms.SearchKind;
import org.bayan.text.Folding;

/** A query with wildcards, which a whole spelling must fit. */
public final class PatternQuery {
  private static final String ARTICLE = "ال";

  private final String pattern;
  private final PatternSketch sketch;

  private PatternQuery(String pattern) {
    this.pattern = pattern;
    sketch = new PatternSketch(pattern, ARTICLE.length());
  }

  /** The query, or nothing where it has no wildcard. */
  public static Optional<PatternQuery> of(String query) {
    if (query.indexOf('*') < 0 && query.indexOf('?') < 0 && query.indexOf('؟') < 0) {
      return Optional.empty();
    }
    String folded = Folding.key(query).replace('؟', '?').replaceAll("[-–«»“”\"]", " ");
    return Optional.of(new PatternQuery(folded.strip().replaceAll("\\s+", " ")));
  }

  /** Gives the terms that fit. */
  public void search(SearchIndex index, BestHits hits) {
    Sketches sketches = index.sketches();
    for (int i = 0; i < index.spellings().size(); i++) {
      if (!sketch.mayFit(sketches, i)) {
        continue;
      }
      Spelling spelling = index.spellings().get(i);
      if (!hits.takes(SearchKind.WILDCARD, MatchKind.EXACT, spelling.weight())) {
        return;
      }
      String key = spelling.key();
      boolean fits = fits(key, 0) || key.startsWith(ARTICLE) && fits(key, ARTICLE.length());
      if (fits) {
        hits.add(spelling.term(), SearchKind.WILDCARD, MatchKind.EXACT);
      }
    }
  }

  /**
   * Whether a text fits from a position on. Goes back to the last {@code *} alone, since an earlier
   * one can do no better; so the time is at most the product of the lengths.
   */
  private boolean fits(String text, int from) {
    int at = from;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (at < text.length()) {
      char wanted = in < pattern.length() ? pattern.charAt(in) : 0;
      if (wanted == '*') {
        star = in++;
        resume = at;
      } else if (wanted == '?' || wanted == text.charAt(at)) {
        in++;
        at++;
      } else if (star >= 0) {
        in = star + 1;
        at = ++resume;
      } else {
        return false;
      }
    }
    while (in < pattern.length() && pattern.charAt(in) == '*') {
      in++;
    }
    return in == pattern.length();
  }
}
