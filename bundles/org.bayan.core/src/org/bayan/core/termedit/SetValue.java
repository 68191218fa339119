package org.bayan.core.termedit;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes one field of something in a termbase. The id of a concept is written by {@link
 * SetConceptId}, the workflow by {@link SetWorkflow}.
 *
 * @param part what has the field: a concept, a term, a definition, …
 * @param attribute the field, of one value
 * @param value what it says from now on; null or a blank text for nothing
 */
public record SetValue(EObject part, EAttribute attribute, Object value) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(part);
    Object checked = PartText.checked(attribute, value);
    if (Objects.equals(checked, part.eGet(attribute))) {
      throw new TermEditException(TermRefusal.NO_CHANGE);
    }
    if (checked == null) {
      part.eUnset(attribute);
    } else {
      part.eSet(attribute, checked);
    }
  }
}
