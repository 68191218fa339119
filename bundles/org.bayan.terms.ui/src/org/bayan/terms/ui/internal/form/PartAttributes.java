package org.bayan.terms.ui.internal.form;

import java.util.stream.Stream;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What parts are there for. */
final class PartAttributes {

  private PartAttributes() {}

  /** The fields of which a part must have at least one. */
  static Stream<EAttribute> said(EObject part) {
    return part instanceof CrossReference
        ? Stream.of(
            TermbasePackage.Literals.CROSS_REFERENCE__TARGET,
            TermbasePackage.Literals.CROSS_REFERENCE__URI)
        : part.eClass().getEAllAttributes().stream().filter(EAttribute::isRequired);
  }
}
