package org.bayan.exchange.internal.tbx.write;

import org.bayan.exchange.internal.tbx.ValueNames;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;

/** Makes fields of cross-references. */
final class ReferenceFields {
  private static final String CATEGORY = "category";

  private ReferenceFields() {}

  static Field of(CrossReference reference) {
    String target = reference.getUri() == null ? reference.getTarget() : reference.getUri();
    Field field = Field.of(category(reference), reference.getText()).with(Field.TARGET, target);
    if (field.category() != DataCategory.RELATION) {
      return field;
    }
    return field
        .with(Field.TYPE, ValueNames.RELATION.name(reference.getRelation()))
        .with(CATEGORY, reference.getType());
  }

  private static DataCategory category(CrossReference reference) {
    boolean outside = reference.getUri() != null;
    String type = reference.getType() == null ? "" : reference.getType();
    boolean related = reference.getRelation() == RelationKind.RELATED;
    if (outside && type.equals(DataCategory.GRAPHIC.category())) {
      return DataCategory.GRAPHIC;
    }
    if (outside && related && (type.isEmpty() || isOutside(type))) {
      return DataCategory.OUTSIDE_REFERENCE;
    }
    boolean plain = type.isEmpty() || type.equals(DataCategory.CROSS_REFERENCE.category());
    return !outside && related && plain ? DataCategory.CROSS_REFERENCE : DataCategory.RELATION;
  }

  private static boolean isOutside(String type) {
    return type.equals(DataCategory.OUTSIDE_REFERENCE.category());
  }
}
