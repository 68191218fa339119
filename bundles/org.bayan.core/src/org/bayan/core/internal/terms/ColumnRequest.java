package org.bayan.core.internal.terms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.TableColumns;
import org.bayan.core.TaskException;
import org.bayan.core.termimport.IncomingTerms.Columns;
import org.bayan.core.termimport.LookAtTable;
import org.bayan.core.termimport.MappingBasis;
import org.bayan.core.termimport.TableLook;
import org.bayan.core.termimport.TableMemory;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;

/** Finds out what the columns of a table are to be taken for, and remembers what was said. */
public final class ColumnRequest {
  private static final String PASSED_OVER = "-";

  private final TableMemory memory;

  /** Requests that are remembered in a memory. */
  public ColumnRequest(TableMemory memory) {
    this.memory = memory;
  }

  /**
   * What the columns of a table say.
   *
   * @param file the table
   * @param said what is said of them
   * @throws TaskException when the table cannot be read, or has no such columns or fields
   */
  public Columns columns(Path file, TableColumns said) throws TaskException {
    if (said.forget()) {
      forget(new LookAtTable(memory).run(file, true).headings());
    }
    TableLook look = new LookAtTable(memory).run(file, said.headings());
    if (said.fields().isEmpty()) {
      return new Columns(look.headings(), look.mapping(), look.basis());
    }
    List<Optional<TermField>> fields =
        look.headings().stream()
            .map(heading -> TermColumn.of(heading).map(TermField::of))
            .collect(Collectors.toCollection(ArrayList::new));
    for (Map.Entry<String, String> one : said.fields().entrySet()) {
      fields.set(index(file, look, one.getKey()), field(one.getValue()));
    }
    TableMapping mapping = new TableMapping(said.headings(), fields);
    return new Columns(look.headings(), mapping, MappingBasis.GIVEN);
  }

  /**
   * Remembers what was said of a table with headings.
   *
   * @throws IOException when it cannot be remembered
   */
  public void remember(Columns columns) throws IOException {
    if (columns.basis() == MappingBasis.GIVEN && columns.mapping().headings()) {
      memory.remember(columns.headings(), columns.mapping());
    }
  }

  private void forget(List<String> headings) throws TaskException {
    try {
      memory.forget(headings);
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT,
          "What was told of the columns cannot be forgotten: %s.".formatted(e.getMessage()),
          e);
    }
  }

  private static int index(Path file, TableLook look, String heading) throws TaskException {
    List<String> headings = look.headings();
    if (heading.matches("#\\d{1,4}")) {
      int index = Integer.parseInt(heading.substring(1)) - 1;
      if (index >= 0 && index < headings.size()) {
        return index;
      }
      throw refused("%s has no column %s; it has %d.".formatted(file, heading, headings.size()));
    }
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).strip().equalsIgnoreCase(heading.strip())) {
        return i;
      }
    }
    throw refused(
        "%s has no column '%s'; its columns are %s."
            .formatted(
                file,
                heading,
                headings.stream().allMatch(String::isEmpty)
                    ? "#1 to #" + headings.size()
                    : String.join(", ", headings)));
  }

  private static Optional<TermField> field(String word) throws TaskException {
    if (word.strip().equals(PASSED_OVER)) {
      return Optional.empty();
    }
    return Optional.of(
        TermField.named(word.strip())
            .orElseThrow(
                () ->
                    refused(
                        "'%s' is no field of terms; use - or one of %s; term:ar is a term in Arabic."
                            .formatted(word, names()))));
  }

  private static String names() {
    return Arrays.stream(TermColumn.values())
        .map(TermColumn::header)
        .collect(Collectors.joining(", "));
  }

  private static TaskException refused(String sentence) {
    return new TaskException(TaskException.Kind.REQUEST, sentence).withOption("--map");
  }
}
