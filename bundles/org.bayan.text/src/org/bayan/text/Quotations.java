package org.bayan.text;

import java.util.List;
import org.bayan.text.internal.quotes.QuotationReader;

/**
 * Finds what a text quotes: within « », “ ”, „ “, ‘ ’ and straight double quotation marks, one
 * within another as well.
 *
 * <ul>
 *   <li>Arabic texts write « » in either order; which one opens is told by the spaces around it.
 *   <li>A straight mark opens before a word and closes after one; after a figure it may be an inch,
 *       so it closes there only what is open.
 *   <li>‘ ’ is read only as a pair, since ’ is an apostrophe too.
 *   <li>A mark whose partner is missing is taken to belong to a quotation that another segment
 *       begins or ends.
 *   <li>Invisible characters between a mark and its word count for nothing.
 * </ul>
 */
public final class Quotations {
  private Quotations() {}

  /** The quotations of a text by where they start, the outer one first. */
  public static List<Quotation> find(String text) {
    return QuotationReader.read(text);
  }
}
