package org.bayan.core.termedit;

import java.util.Optional;
import org.bayan.core.edit.Author;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.Transaction;
import org.eclipse.emf.ecore.EObject;

/** A termbase while an edit changes it. */
public final class EditedTermbase {

  private static final String ID_PREFIX = "c";

  private final Termbase termbase;
  private final Author author;

  EditedTermbase(Termbase termbase, Author author) {
    this.termbase = termbase;
    this.author = author;
  }

  /** The termbase itself. */
  public Termbase termbase() {
    return termbase;
  }

  /** Who edits. */
  public Author author() {
    return author;
  }

  /** The concept with an id. */
  public Optional<ConceptEntry> concept(String id) {
    return termbase.getEntries().stream().filter(concept -> concept.getId().equals(id)).findFirst();
  }

  /** An id that no concept has: {@code c} and the next free number. */
  public String freeId() {
    int number = termbase.getEntries().size() + 1;
    while (isTaken(ID_PREFIX + number)) {
      number++;
    }
    return ID_PREFIX + number;
  }

  private boolean isTaken(String id) {
    return termbase.getEntries().stream().anyMatch(one -> id.equalsIgnoreCase(one.getId()));
  }

  /**
   * Writes into the history of something that it was dealt with, by the person who edits, now.
   *
   * @param described what was dealt with
   * @param type what was done, such as {@code approval}
   * @param note a remark; null for none
   */
  public void note(Described described, String type, String note) {
    Transaction transaction = TermbaseFactory.eINSTANCE.createTransaction();
    transaction.setType(type);
    transaction.setBy(author.name());
    transaction.setAt(author.now().toString());
    transaction.setNote(note);
    described.getTransactions().add(transaction);
  }

  /**
   * Fails where something is no part of the termbase any more.
   *
   * @throws TermEditException then
   */
  public void require(EObject part) throws TermEditException {
    EObject root = part;
    while (root != null && root != termbase) {
      root = root.eContainer();
    }
    if (root == null) {
      throw new TermEditException(TermRefusal.GONE);
    }
  }
}
