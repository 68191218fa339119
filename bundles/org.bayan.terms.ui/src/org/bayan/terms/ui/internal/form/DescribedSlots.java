package org.bayan.terms.ui.internal.form;

import static org.bayan.model.termbase.TermbasePackage.Literals.DESCRIBED__CUSTOMER;
import static org.bayan.model.termbase.TermbasePackage.Literals.DESCRIBED__PROJECT;

import java.util.List;

/** The places of what is said of concepts, languages and terms alike. */
final class DescribedSlots {

  private DescribedSlots() {}

  /** Notes, where it all comes from, and whose it is. */
  static List<Slot> remarks(FormContext form) {
    return List.of(
        PartKinds.notes(form),
        new SourcesSlot(form),
        new TextSlot(form, DESCRIBED__CUSTOMER, Messages.customer).offeringUsed(),
        new TextSlot(form, DESCRIBED__PROJECT, Messages.project).offeringUsed());
  }

  /** Other concepts, documents and pictures. */
  static List<Slot> references(FormContext form) {
    return List.of(
        ReferenceKind.CONCEPT.slot(form),
        ReferenceKind.LINK.slot(form),
        ReferenceKind.PICTURE.slot(form));
  }
}
