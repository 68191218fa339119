package org.bayan.core.termedit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Writes one field of several texts, such as the sources of a term.
 *
 * @param part what has the field
 * @param attribute the field
 * @param values the texts; blank ones are left out
 */
public record SetValues(EObject part, EAttribute attribute, List<String> values)
    implements TermbaseEdit {

  /** Copies the list. */
  public SetValues {
    values = List.copyOf(values);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(part);
    List<String> kept = new ArrayList<>();
    for (String value : values) {
      if (!value.isBlank()) {
        PartText.requireLegal(value);
        kept.add(value.strip());
      }
    }
    @SuppressWarnings("unchecked")
    List<String> list = (List<String>) part.eGet(attribute);
    if (list.equals(kept)) {
      throw new TermEditException(TermRefusal.NO_CHANGE);
    }
    list.clear();
    list.addAll(kept);
  }
}
