package org.bayan.terms.ui.internal.form;

import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.swt.widgets.Composite;

/** What a cross-reference leads to. Those outside have a TBX data category of their own. */
enum ReferenceKind {
  CONCEPT(null),
  LINK("externalCrossReference"),
  PICTURE("xGraphic");

  private final String category;

  ReferenceKind(String category) {
    this.category = category;
  }

  static ReferenceKind of(CrossReference reference) {
    if (PICTURE.category.equals(reference.getType())) {
      return PICTURE;
    }
    boolean outside = LINK.category.equals(reference.getType()) || reference.getUri() != null;
    return outside ? LINK : CONCEPT;
  }

  /** Whether it leads out of the termbase. */
  boolean isOutside() {
    return this != CONCEPT;
  }

  String label() {
    return switch (this) {
      case CONCEPT -> Messages.crossReference;
      case LINK -> Messages.webLink;
      case PICTURE -> Messages.picture;
    };
  }

  /** The place of all cross-references; what is added by it is of this kind. */
  Slot slot(FormContext form) {
    return new PartsSlot(
        form,
        TermbasePackage.Literals.DESCRIBED__CROSS_REFERENCES,
        label(),
        this::make,
        (Composite parent) -> new ReferenceRow(parent, form),
        reference -> of((CrossReference) reference) == this);
  }

  private CrossReference make() {
    CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
    reference.setType(category);
    return reference;
  }
}
