package org.bayan.core.termedit;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Transaction;

/** Who has made and changed concepts, and when, as an edit leaves it behind. */
final class History {

  /** TBX-Basic knows these two types of transactions. */
  private static final String ORIGINATION = "origination";

  private static final String MODIFICATION = "modification";

  /** Changes that follow each other this closely are one sitting of one person. */
  private static final Duration SITTING = Duration.ofHours(1);

  private final EditedTermbase termbase;

  History(EditedTermbase termbase) {
    this.termbase = termbase;
  }

  /** Something was changed in a concept; an edit that has noted it by itself is left alone. */
  void changed(ConceptEntry concept) {
    List<Transaction> transactions = concept.getTransactions();
    Transaction last = transactions.isEmpty() ? null : transactions.getLast();
    if (last != null && isSameSitting(last)) {
      last.setAt(termbase.author().now().toString());
    } else {
      termbase.note(concept, MODIFICATION, null);
    }
  }

  /** A concept was made; what is known of its making is kept. */
  void made(ConceptEntry concept) {
    if (concept.getTransactions().isEmpty()) {
      termbase.note(concept, ORIGINATION, null);
    }
  }

  private boolean isSameSitting(Transaction last) {
    if (!termbase.author().name().equals(last.getBy()) || !MODIFICATION.equals(last.getType())) {
      return false;
    }
    try {
      Duration since = Duration.between(Instant.parse(last.getAt()), termbase.author().now());
      return !since.isNegative() && since.compareTo(SITTING) < 0;
    } catch (DateTimeParseException e) {
      // A date without a time, or none: it was another day.
      return false;
    }
  }
}
