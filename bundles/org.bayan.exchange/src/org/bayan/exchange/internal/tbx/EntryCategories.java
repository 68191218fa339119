package org.bayan.exchange.internal.tbx;

import org.bayan.model.termbase.ConceptEntry;

/** The categories of a concept entry. */
record EntryCategories(ConceptEntry owner) implements Categories {

  @Override
  public boolean set(Category category) {
    switch (category.name()) {
      case "subjectField" -> {
        if (owner.getSubjectField() != null) {
          return false;
        }
        owner.setSubjectField(category.value());
      }
      case "uri" -> owner.setUri(category.value());
      case "group" -> owner.setGroup(true);
      case "definition" -> owner.getDefinitions().add(Definitions.of(category));
      default -> {
        return false;
      }
    }
    return true;
  }
}
