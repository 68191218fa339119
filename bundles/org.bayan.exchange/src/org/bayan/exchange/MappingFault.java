package org.bayan.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a mapping, so that no table can be read by it.
 *
 * @param kind what it is
 * @param field the field that it is about
 */
public record MappingFault(Kind kind, TermField field) {

  /** The kinds of faults. */
  public enum Kind {
    /** No column has terms. */
    NO_TERM,
    /** There are terms and neither a column with their language nor a language of their own. */
    NO_LANGUAGE,
    /** A language is said both by a column and of a column. */
    TWO_LANGUAGES,
    /** A field that has one value stands in two columns. */
    TWICE,
    /** A field is said of a language that no column has terms of. */
    NO_TERM_OF_LANGUAGE
  }

  private static final Set<TermColumn> SEVERAL =
      EnumSet.of(
          TermColumn.FORMS,
          TermColumn.CONTEXT,
          TermColumn.NOTE,
          TermColumn.SOURCE,
          TermColumn.DEFINITION,
          TermColumn.CONCEPT_DEFINITION,
          TermColumn.CONCEPT_NOTE,
          TermColumn.CONCEPT_SOURCE,
          TermColumn.RELATIONS);

  /** Whether a field may stand in several columns, whose values are then taken together. */
  static boolean takesSeveral(TermColumn column) {
    return SEVERAL.contains(column);
  }

  /** The faults of a mapping, none when a table can be read by it. */
  public static List<MappingFault> of(TableMapping mapping) {
    List<TermField> fields = mapping.fields().stream().flatMap(Optional::stream).toList();
    List<MappingFault> faults = new ArrayList<>();
    boolean column = fields.contains(TermField.of(TermColumn.LANGUAGE));
    List<TermField> terms =
        fields.stream().filter(field -> field.column() == TermColumn.TERM).toList();
    if (terms.isEmpty()) {
      faults.add(new MappingFault(Kind.NO_TERM, TermField.of(TermColumn.TERM)));
    } else if (!column && terms.stream().anyMatch(term -> term.language().isEmpty())) {
      faults.add(new MappingFault(Kind.NO_LANGUAGE, TermField.of(TermColumn.TERM)));
    }
    for (TermField field : new LinkedHashSet<>(fields)) {
      of(field, fields, column).ifPresent(kind -> faults.add(new MappingFault(kind, field)));
    }
    return faults;
  }

  /** What is wrong, as the end of a sentence. */
  String sentence() {
    return switch (kind) {
      case NO_TERM -> "no column is called term; name it so in the first line, or map one to it";
      case NO_LANGUAGE ->
          "no column is called language; name it so in the first line, map one to it, or map terms"
              + " to a language, as in term:ar";
      case TWO_LANGUAGES ->
          "a column says the language, so that %s can name none; leave one of them out"
              .formatted(field.word());
      case TWICE -> "two columns are called " + field.word();
      case NO_TERM_OF_LANGUAGE ->
          "%s belongs to a term, but no column has terms of that language".formatted(field.word());
    };
  }

  private static Optional<Kind> of(TermField field, List<TermField> fields, boolean column) {
    Optional<String> language = field.language();
    if (column && language.isPresent()) {
      return Optional.of(Kind.TWO_LANGUAGES);
    }
    if (language.isPresent()
        && field.column().level() == TermColumn.Level.TERM
        && !fields.contains(new TermField(TermColumn.TERM, language))) {
      return Optional.of(Kind.NO_TERM_OF_LANGUAGE);
    }
    boolean repeats =
        field.column().level() == TermColumn.Level.TERM && language.isPresent()
            || takesSeveral(field.column());
    boolean twice = !repeats && fields.stream().filter(field::equals).count() > 1;
    return twice ? Optional.of(Kind.TWICE) : Optional.empty();
  }
}
