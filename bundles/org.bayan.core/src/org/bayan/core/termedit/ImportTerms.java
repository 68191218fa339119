package org.bayan.core.termedit;

import org.bayan.core.internal.terms.TermbaseMerge;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.IncomingTerms;

/**
 * Brings what a file holds into a termbase. Which concept is which is looked up anew, since the
 * termbase may have changed after the two were compared.
 *
 * @param incoming what the file holds; stays as it is
 * @param choices what of it is taken, and which side wins
 */
public record ImportTerms(IncomingTerms incoming, ImportChoices choices) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) {
    new TermbaseMerge(termbase.termbase(), choices).merge(incoming);
  }
}
