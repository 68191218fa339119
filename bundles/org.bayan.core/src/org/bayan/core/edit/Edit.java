package org.bayan.core.edit;

/** One thing that a person does to a bitext. */
@FunctionalInterface
public interface Edit {

  /**
   * Changes the bitext. Whatever is changed is recorded, so that it can be undone.
   *
   * @param bitext what to change
   * @return where the person goes on from
   * @throws EditException when it makes no sense here; what was changed before is taken back
   */
  Place applyTo(EditedBitext bitext) throws EditException;
}
