package org.bayan.core.termedit;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Adds a part that something may have several of: a definition, a note, a context, a form, a
 * cross-reference.
 *
 * @param owner what gets it
 * @param feature the list it goes into, at the end
 * @param part what is added, in no termbase yet, with all that it must say
 */
public record AddPart(EObject owner, EReference feature, EObject part) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(owner);
    for (EAttribute attribute : part.eClass().getEAllAttributes()) {
      if (!attribute.isMany()) {
        requireValue(attribute);
      }
    }
    @SuppressWarnings("unchecked")
    List<EObject> parts = (List<EObject>) owner.eGet(feature);
    parts.add(part);
  }

  private void requireValue(EAttribute attribute) throws TermEditException {
    Object value = part.eGet(attribute);
    if (attribute.isRequired() && value == null) {
      throw new TermEditException(TermRefusal.EMPTY);
    }
    PartText.checked(attribute, value);
  }
}
