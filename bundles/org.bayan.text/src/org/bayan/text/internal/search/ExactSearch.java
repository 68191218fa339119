package org.bayan.text.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.search.Match;
import org.bayan.text.search.TextSearch;

/** Finds the very characters. */
public final class ExactSearch implements TextSearch {

  private final String wanted;
  private final boolean matchCase;

  /** A search for a text that is not empty. */
  public ExactSearch(String wanted, boolean matchCase) {
    this.wanted = wanted;
    this.matchCase = matchCase;
  }

  @Override
  public List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    int at = next(text, 0);
    while (at >= 0) {
      found.add(new Match(at, at + wanted.length()));
      at = next(text, at + wanted.length());
    }
    return found;
  }

  private int next(String text, int from) {
    if (matchCase) {
      return text.indexOf(wanted, from);
    }
    for (int at = from; at <= text.length() - wanted.length(); at++) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
        return at;
      }
    }
    return -1;
  }
}
