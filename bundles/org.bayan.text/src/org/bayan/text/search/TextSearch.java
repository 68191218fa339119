package org.bayan.text.search;

import java.util.List;
import org.bayan.text.internal.search.ExactSearch;
import org.bayan.text.internal.search.ExpressionSearch;
import org.bayan.text.internal.search.FoldedSearch;
import org.bayan.text.internal.search.FormsSearch;

/**
 * Something that is looked for in one text after another. It holds no state of a search and may be
 * used by several threads at once.
 */
public interface TextSearch {

  /**
   * Prepares a search.
   *
   * @param wanted what is looked for; where it is empty nothing is found
   * @param mode what counts as the same
   * @param matchCase whether capitals and small letters differ; Arabic has none
   * @throws SearchException when the regular expression has a mistake
   */
  static TextSearch of(String wanted, SearchMode mode, boolean matchCase) throws SearchException {
    if (wanted.isEmpty()) {
      return text -> List.of();
    }
    return switch (mode) {
      case EXACT -> new ExactSearch(wanted, matchCase);
      case FOLDED -> new FoldedSearch(wanted, matchCase);
      case FORMS -> new FormsSearch(wanted, matchCase);
      case REGULAR_EXPRESSION -> new ExpressionSearch(wanted, matchCase);
    };
  }

  /**
   * Looks into a text.
   *
   * @return where it stands, in order and without overlaps; nothing empty is found
   * @throws SearchException when a regular expression takes too long
   */
  List<Match> find(String text) throws SearchException;

  /**
   * What one find becomes when it is replaced.
   *
   * @param text the text that was looked into
   * @param match what was found in it
   * @param replacement what was asked for; in it {@code $1} stands for the first group of a regular
   *     expression, in other modes all stands for itself
   * @throws SearchException when the replacement names a group that there is not
   */
  default String replacement(String text, Match match, String replacement) throws SearchException {
    return replacement;
  }
}
