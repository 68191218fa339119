package org.bayan.core.termedit;

/** One thing that a person does to a termbase. */
@FunctionalInterface
public interface TermbaseEdit {

  /**
   * Changes the termbase. Whatever is changed in its model is recorded, so that it can be undone.
   *
   * @param termbase what to change
   * @throws TermEditException when it makes no sense here; what was changed before is taken back
   */
  void applyTo(EditedTermbase termbase) throws TermEditException;
}
