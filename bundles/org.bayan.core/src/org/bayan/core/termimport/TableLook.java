package org.bayan.core.termimport;

import java.util.List;
import org.bayan.exchange.TableMapping;

/**
 * What a table of terms looks like.
 *
 * @param headings the headings, as many as there are columns; empty strings where there are none
 * @param rows the first rows below the headings, each as wide as the table
 * @param mapping what the columns say, as far as is known
 * @param basis where that is known from
 */
public record TableLook(
    List<String> headings, List<List<String>> rows, TableMapping mapping, MappingBasis basis) {

  /** Copies the lists. */
  public TableLook {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** How many columns there are. */
  public int columns() {
    return headings.size();
  }
}
