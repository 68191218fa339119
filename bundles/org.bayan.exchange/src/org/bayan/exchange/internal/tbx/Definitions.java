package org.bayan.exchange.internal.tbx;

import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.TermbaseFactory;

/** Makes definitions of categories. */
final class Definitions {

  private Definitions() {}

  static Definition of(Category category) {
    Definition definition = TermbaseFactory.eINSTANCE.createDefinition();
    definition.setText(category.value());
    definition.setSource(category.source());
    definition.setLanguage(category.language());
    return definition;
  }
}
