package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.exchange.MappingFault;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;
import org.bayan.text.Folding;
import org.bayan.text.LanguageGuess;

/**
 * What the columns of a table are likely to say. A heading names a field and maybe a language, in
 * any order; a language alone means terms in it. Where terms name no language and no column says
 * it, their letters do.
 */
public final class ColumnGuess {

  /** Words of headings that say nothing. */
  private static final Set<String> EMPTY =
      Set.of("the", "in", "of", "اللغه", "باللغه", "ال", "في", "column");

  private static final Map<TermColumn, TermColumn> OF_CONCEPT =
      Map.of(
          TermColumn.NOTE, TermColumn.CONCEPT_NOTE,
          TermColumn.SOURCE, TermColumn.CONCEPT_SOURCE,
          TermColumn.WORKFLOW, TermColumn.CONCEPT_WORKFLOW,
          TermColumn.DEFINITION, TermColumn.CONCEPT_DEFINITION,
          TermColumn.DEFINITION_SOURCE, TermColumn.CONCEPT_DEFINITION_SOURCE);

  private final List<String> headings;
  private final List<List<String>> rows;

  /** A guess by headings, empty strings where there are none, and the rows below them. */
  public ColumnGuess(List<String> headings, List<List<String>> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /** Whether a text is one that columns are called by. */
  public static boolean isHeading(String text) {
    return read(text).isPresent();
  }

  /** The field of each column; none where nothing tells. */
  public List<Optional<TermField>> fields() {
    List<Optional<TermField>> fields =
        headings.stream().map(ColumnGuess::read).collect(Collectors.toCollection(ArrayList::new));
    if (headings.stream().allMatch(String::isBlank)) {
      return byLetters();
    }
    takeSourceAndTargetAsTerms(fields);
    boolean column = fields.contains(Optional.of(TermField.of(TermColumn.LANGUAGE)));
    boolean rowATerm = column && fields.contains(Optional.of(TermField.of(TermColumn.TERM)));
    for (int i = 0; i < fields.size(); i++) {
      Optional<TermField> field = fields.get(i);
      fields.set(i, rowATerm ? field.filter(f -> f.language().isEmpty()) : byLanguage(field, i));
    }
    return withoutFaults(fields);
  }

  /** The columns of a glossary: two terms and a comment. */
  public List<Optional<TermField>> glossary() {
    List<Optional<TermField>> fields = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      fields.add(
          switch (i) {
            case 0, 1 -> Optional.of(new TermField(TermColumn.TERM, language(column)));
            case 2 -> Optional.of(TermField.of(TermColumn.CONCEPT_NOTE));
            default -> Optional.empty();
          });
    }
    return fields;
  }

  /** Without headings the first columns in Arabic and in Latin letters hold the terms. */
  private List<Optional<TermField>> byLetters() {
    List<Optional<TermField>> fields = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Optional<TermField> term =
          language(i).map(language -> TermField.of(TermColumn.TERM, language));
      fields.add(term.filter(one -> !fields.contains(Optional.of(one))));
    }
    return fields;
  }

  /** "Source" beside "Target" is a text, not where a term comes from. */
  private void takeSourceAndTargetAsTerms(List<Optional<TermField>> fields) {
    int source = indexOf("source");
    int target = indexOf("target");
    if (source >= 0 && target >= 0) {
      fields.set(source, Optional.of(TermField.of(TermColumn.TERM)));
      fields.set(target, Optional.of(TermField.of(TermColumn.TERM)));
    }
  }

  private int indexOf(String heading) {
    return headings.stream().map(text -> Folding.key(text.strip())).toList().indexOf(heading);
  }

  /** A field of a table in which each language has columns of its own. */
  private Optional<TermField> byLanguage(Optional<TermField> field, int index) {
    if (field.isEmpty() || field.get().language().isPresent()) {
      return field;
    }
    TermColumn column = field.get().column();
    if (column == TermColumn.LANGUAGE) {
      return Optional.empty();
    }
    if (column == TermColumn.TERM || column == TermColumn.CONTEXT) {
      return language(index).map(language -> TermField.of(column, language));
    }
    return Optional.of(TermField.of(OF_CONCEPT.getOrDefault(column, column)));
  }

  private Optional<String> language(int index) {
    String content = rows.stream().map(row -> row.get(index)).collect(Collectors.joining("\n"));
    return LanguageGuess.of(content);
  }

  /** Fields that make no sense beside the others are passed over. */
  private static List<Optional<TermField>> withoutFaults(List<Optional<TermField>> fields) {
    for (MappingFault fault : MappingFault.of(new TableMapping(true, fields))) {
      Optional<TermField> wrong = Optional.of(fault.field());
      switch (fault.kind()) {
        case TWICE -> {
          for (int i = fields.indexOf(wrong) + 1; i < fields.size(); i++) {
            if (fields.get(i).equals(wrong)) {
              fields.set(i, Optional.empty());
            }
          }
        }
        case NO_TERM_OF_LANGUAGE, TWO_LANGUAGES ->
            fields.replaceAll(field -> field.equals(wrong) ? Optional.empty() : field);
        case NO_TERM, NO_LANGUAGE -> {
          // Nothing that could be left out would help.
        }
      }
    }
    return fields;
  }

  /** What a heading says by itself. */
  private static Optional<TermField> read(String heading) {
    Optional<TermField> exact = TermField.named(heading.strip());
    if (exact.isPresent()) {
      return exact;
    }
    String folded = Folding.key(heading.strip()).toLowerCase(Locale.ROOT);
    Optional<TermColumn> column = HeadingNames.of(folded);
    if (column.isPresent()) {
      return column.map(TermField::of);
    }
    Optional<String> language = Optional.empty();
    List<String> words = new ArrayList<>();
    for (String word : folded.split("[^\\p{L}\\p{N}-]+")) {
      Optional<String> named = language.isEmpty() ? LanguageNames.of(word) : Optional.empty();
      if (named.isPresent()) {
        language = named;
      } else if (!word.isEmpty() && !EMPTY.contains(word) && !word.matches("[-\\d]+")) {
        words.add(word);
      }
    }
    return field(String.join(" ", words), language);
  }

  private static Optional<TermField> field(String name, Optional<String> language) {
    if (name.isEmpty()) {
      return language.map(tag -> TermField.of(TermColumn.TERM, tag));
    }
    return HeadingNames.of(name)
        .map(
            column ->
                new TermField(
                    column, TermField.takesLanguage(column) ? language : Optional.empty()));
  }
}
