package org.bayan.terms.ui.internal.form;

import java.util.OptionalInt;
import org.bayan.core.termedit.SetConceptId;
import org.bayan.core.termedit.SetValue;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * A field of one text, or of one number.
 *
 * @param part what has the field
 * @param attribute the field
 * @param name how it is called
 * @param language of the text as a BCP 47 tag; empty where it may be any
 */
record AttributeText(EObject part, EAttribute attribute, String name, String language)
    implements TextValue {

  @Override
  public String read() {
    Object value = part.eGet(attribute);
    return value == null ? "" : value.toString();
  }

  @Override
  public TermbaseEdit edit(String text) {
    if (attribute == TermbasePackage.Literals.CONCEPT_ENTRY__ID) {
      return new SetConceptId((ConceptEntry) part, text);
    }
    if (!isNumber() || text.isBlank()) {
      return new SetValue(part, attribute, text);
    }
    OptionalInt number = number(text.strip());
    return number.isPresent()
        ? new SetValue(part, attribute, number.getAsInt())
        : termbase -> {
          throw new TermEditException(TermRefusal.OUT_OF_BOUNDS);
        };
  }

  @Override
  public void keep(String text) {
    if (isNumber()) {
      OptionalInt number = number(text.strip());
      part.eSet(attribute, number.isPresent() ? number.getAsInt() : null);
    } else {
      part.eSet(attribute, text.isBlank() ? null : text.strip());
    }
  }

  private boolean isNumber() {
    return attribute.getEAttributeType().getInstanceClass() == Integer.class;
  }

  /** Digits of any script. */
  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
