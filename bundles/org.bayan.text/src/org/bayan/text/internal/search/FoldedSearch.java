package org.bayan.text.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.FoldedText;
import org.bayan.text.Folding;
import org.bayan.text.search.Match;
import org.bayan.text.search.TextSearch;

/** Finds a text in any spelling; what is found ends with the diacritics of its last letter. */
public final class FoldedSearch implements TextSearch {

  private final String wanted;
  private final String key;
  private final boolean matchCase;

  /** A search for a text that is not empty. */
  public FoldedSearch(String wanted, boolean matchCase) {
    this.wanted = wanted;
    this.key = Folding.key(wanted);
    this.matchCase = matchCase;
  }

  @Override
  public List<Match> find(String text) {
    List<Match> found = new ArrayList<>();
    if (key.isEmpty()) {
      return found;
    }
    FoldedText folded = Folding.fold(text);
    int at = folded.text().indexOf(key);
    while (at >= 0) {
      int start = folded.originalStart(at);
      int end = folded.originalEnd(at + key.length());
      boolean taken =
          isFree(found, start)
              && (!matchCase || LetterCase.isSame(wanted, text.substring(start, end)));
      if (taken) {
        found.add(new Match(start, end));
      }
      at = folded.text().indexOf(key, taken ? at + key.length() : at + 1);
    }
    return found;
  }

  /** One character may fold to several, of which two finds could take a part each. */
  private static boolean isFree(List<Match> found, int start) {
    return found.isEmpty() || found.getLast().end() <= start;
  }
}
