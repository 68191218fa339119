package org.bayan.exchange.internal.tbx;

import org.bayan.model.termbase.LanguageSection;

/** The categories of a language section. */
record LanguageCategories(LanguageSection owner) implements Categories {

  @Override
  public boolean set(Category category) {
    if (!category.name().equals("definition")) {
      return false;
    }
    owner.getDefinitions().add(Definitions.of(category));
    return true;
  }
}
