package org.bayan.exchange.internal.tbx.write;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What TBX-Basic takes: the levels and picklists of its Min and Basic modules (LTAC Global, TBX
 * module descriptions and their Schematron rules).
 */
final class BasicRules {

  /** What is said of any change that is no creation. */
  static final String MODIFICATION = "modification";

  /** The types of transactions there are. */
  static final Set<String> TRANSACTION_TYPES = Set.of("origination", MODIFICATION);

  private static final Pattern DATE =
      Pattern.compile(
          "-?[0-9]{4,}-[01][0-9]-[0-3][0-9]"
              + "(T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?)?"
              + "(Z|[+-][01][0-9]:[0-5][0-9])?");
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://.+");
  private static final Set<String> LOCATIONS =
      Set.of(
          "checkBox",
          "comboBox",
          "comboBoxElement",
          "dialogBox",
          "groupBox",
          "informativeMessage",
          "interactiveMessage",
          "menuItem",
          "progressBar",
          "pushButton",
          "radioButton",
          "slider",
          "spinBox",
          "tab",
          "tableText",
          "textBox",
          "toolTip",
          "user-definedType");

  private final Ids ids;

  BasicRules(Ids ids) {
    this.ids = ids;
  }

  /** Whether a field stands as it is at a level. */
  boolean allow(Field field, Level level) {
    return switch (field.category()) {
      case SUBJECT_FIELD -> level == Level.CONCEPT;
      case CUSTOMER, PROJECT -> level != Level.LANGUAGE;
      case CROSS_REFERENCE -> level != Level.LANGUAGE && ids.has(field.target());
      case GRAPHIC -> level != Level.TERM && isWebAddress(field);
      case OUTSIDE_REFERENCE -> isWebAddress(field);
      case TERM_LOCATION -> LOCATIONS.contains(field.value());
      case TRANSACTION -> TRANSACTION_TYPES.contains(field.value());
      case DATE -> DATE.matcher(field.value()).matches();
      case NOTE -> !field.attributes().containsKey(Field.TYPE);
      default -> !field.category().ours();
    };
  }

  /** The nearest that is allowed in place of a field that is not, if there is any. */
  Optional<Field> nearest(Field field, Level level) {
    Optional<Field> near =
        switch (field.category()) {
          case RELATION -> Optional.of(reference(field));
          case NOTE -> Optional.of(field.as(DataCategory.NOTE, Field.LANGUAGE));
          default -> Optional.empty();
        };
    return near.filter(found -> allow(found, level));
  }

  private Field reference(Field relation) {
    boolean outside = isWebAddress(relation);
    return relation.as(
        outside ? DataCategory.OUTSIDE_REFERENCE : DataCategory.CROSS_REFERENCE, Field.TARGET);
  }

  private static boolean isWebAddress(Field field) {
    return field.target() != null && WEB_ADDRESS.matcher(field.target()).matches();
  }
}
