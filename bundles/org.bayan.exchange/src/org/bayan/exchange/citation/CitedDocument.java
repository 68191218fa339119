package org.bayan.exchange.citation;

import java.util.List;

/**
 * A document that is told at the head of the page.
 *
 * @param title its title or, where it has none, its name
 * @param language its language, a BCP 47 tag
 * @param facts what else is known of it, such as its symbol, issuing body and date
 */
public record CitedDocument(String title, String language, List<String> facts) {

  /** Copies the list. */
  public CitedDocument {
    facts = List.copyOf(facts);
  }
}
