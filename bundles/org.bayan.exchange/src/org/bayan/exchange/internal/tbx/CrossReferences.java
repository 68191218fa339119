package org.bayan.exchange.internal.tbx;

import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermbaseFactory;

/** Makes cross-references of categories. */
final class CrossReferences {

  private CrossReferences() {}

  /** Whether a category points to another entry or to a document or picture. */
  static boolean isOne(Category category) {
    return switch (category.name()) {
      case "crossReference",
          "externalCrossReference",
          "relation",
          "xGraphic",
          "see",
          "relatedConcept",
          "relatedConceptBroader",
          "relatedConceptNarrower",
          "superordinateConceptGeneric",
          "superordinateConceptPartitive",
          "subordinateConceptGeneric",
          "subordinateConceptPartitive" ->
          category.element().attribute("target") != null;
      default -> false;
    };
  }

  static CrossReference of(Category category) {
    CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
    reference.setType(type(category));
    reference.setRelation(relation(category));
    reference.setText(category.value().isEmpty() ? null : category.value());
    String target = category.element().attribute("target");
    boolean outside = category.name().startsWith("x") || target.contains(":");
    if (outside || category.name().equals("externalCrossReference")) {
      reference.setUri(target);
    } else {
      reference.setTarget(target);
    }
    return reference;
  }

  /** Bayan's own element keeps the category that a relation was read from. */
  private static String type(Category category) {
    return category.ours() && category.name().equals("relation")
        ? category.element().attribute("category")
        : category.name();
  }

  private static RelationKind relation(Category category) {
    if (category.ours()) {
      RelationKind kind = ValueNames.RELATION.constant(category.element().attribute("type"));
      return kind == null ? RelationKind.RELATED : kind;
    }
    return relation(category.name());
  }

  private static RelationKind relation(String category) {
    if (category.startsWith("superordinate") || category.endsWith("Broader")) {
      return RelationKind.BROADER;
    }
    if (category.startsWith("subordinate") || category.endsWith("Narrower")) {
      return RelationKind.NARROWER;
    }
    return category.equals("see") ? RelationKind.SEE : RelationKind.RELATED;
  }
}
