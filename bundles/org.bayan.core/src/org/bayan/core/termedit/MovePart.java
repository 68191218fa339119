package org.bayan.core.termedit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/**
 * Moves a part among its like, such as a term among those of its language.
 *
 * @param part what to move
 * @param by how many places down; negative for up
 */
public record MovePart(EObject part, int by) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(part);
    @SuppressWarnings("unchecked")
    EList<EObject> parts = (EList<EObject>) part.eContainer().eGet(part.eContainmentFeature());
    int to = parts.indexOf(part) + by;
    if (by == 0 || to < 0 || to >= parts.size()) {
      throw new TermEditException(TermRefusal.NO_CHANGE);
    }
    parts.move(to, part);
  }
}
