package org.bayan.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of the columns of a table of terms.
 *
 * @param fields words for fields, such as {@code subject}, {@code term:ar} or {@code -} for none,
 *     by heading, or by {@code #} and the number of the column from 1
 * @param headings whether the first line of the table holds headings
 * @param forget whether what was told of such a table before is forgotten
 */
public record TableColumns(Map<String, String> fields, boolean headings, boolean forget) {

  /** Nothing is said; the headings tell. */
  public static final TableColumns AS_NAMED = new TableColumns(Map.of(), true, false);

  /** Copies the map. */
  public TableColumns {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
