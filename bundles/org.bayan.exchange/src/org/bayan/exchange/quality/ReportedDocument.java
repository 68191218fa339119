package org.bayan.exchange.quality;

import java.util.List;

/**
 * What was found in one file.
 *
 * @param name the name of the file, or what the bitext is called
 * @param pairs how many pairs were checked
 * @param reported the pairs with findings, in order
 */
public record ReportedDocument(String name, int pairs, List<ReportedPair> reported) {

  /** Copies the list. */
  public ReportedDocument {
    reported = List.copyOf(reported);
  }
}
