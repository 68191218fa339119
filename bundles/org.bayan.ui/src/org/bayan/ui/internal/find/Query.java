package org.bayan.ui.internal.find;

import org.bayan.text.search.SearchException;
import org.bayan.text.search.SearchMode;
import org.bayan.text.search.TextSearch;
import org.bayan.ui.internal.filter.Sides;

/**
 * What is looked for.
 *
 * @param wanted the text or the expression
 * @param mode what counts as the same
 * @param matchCase whether capitals and small letters differ
 * @param sides where it is looked for
 */
record Query(String wanted, SearchMode mode, boolean matchCase, Sides sides) {

  TextSearch search() throws SearchException {
    return TextSearch.of(wanted, mode, matchCase);
  }
}
