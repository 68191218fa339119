package org.bayan.core.termimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.terms.ColumnGuess;
import org.bayan.core.internal.terms.TermFile;
import org.bayan.core.internal.terms.WatchedInput;
import org.bayan.exchange.MappingFault;
import org.bayan.exchange.TabGlossaryReader;
import org.bayan.exchange.TableFaults;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TableSample;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermField;
import org.bayan.exchange.TermTableReader;

/**
 * Looks at the beginning of a table of terms and says what its columns are likely to hold: what was
 * told of such a table before, or else what the headings are called, in English or in Arabic, and
 * which letters stand below them.
 */
public final class LookAtTable {
  private static final int ROWS = 50;

  private final TableMemory memory;

  /** A look that asks a memory first. */
  public LookAtTable(TableMemory memory) {
    this.memory = memory;
  }

  /** Whether a file is a table or a glossary, so that there is something to look at. */
  public static boolean suits(Path file) {
    return TermFile.kind(file)
        .filter(kind -> kind == TermFile.Kind.TABLE || kind == TermFile.Kind.GLOSSARY)
        .isPresent();
  }

  /** Whether a file is a glossary: its columns are source, target and comment. */
  public static boolean isGlossary(Path file) {
    return TermFile.kind(file).filter(kind -> kind == TermFile.Kind.GLOSSARY).isPresent();
  }

  /**
   * Looks at a glossary, whose letters tell its languages.
   *
   * @throws TaskException when it cannot be read or is none
   */
  public TableLook glossary(Path file) throws TaskException {
    TermFile.requireFile(file);
    try {
      TableSample sample = TabGlossaryReader.sample(file, ROWS);
      List<List<String>> rows = sample.rows().stream().map(row -> wide(row, sample)).toList();
      List<String> names = wide(List.of(), sample);
      List<Optional<TermField>> fields = new ColumnGuess(names, rows).glossary();
      return new TableLook(names, rows, new TableMapping(false, fields), MappingBasis.GUESSED);
    } catch (IOException e) {
      throw TermFile.failure(file, e);
    }
  }

  /**
   * Looks at a table, and decides whether its first line holds headings.
   *
   * @param file a table: .csv, .tsv or .xlsx
   * @throws TaskException when it cannot be read or is no table
   */
  public TableLook run(Path file) throws TaskException {
    TableLook look = run(file, true);
    boolean headings =
        look.basis() == MappingBasis.REMEMBERED
            || look.headings().stream().anyMatch(ColumnGuess::isHeading);
    return headings ? look : run(file, false);
  }

  /**
   * Looks at a table.
   *
   * @param file a table: .csv, .tsv or .xlsx
   * @param headings whether its first line holds headings
   * @throws TaskException when it cannot be read or is no table
   */
  public TableLook run(Path file, boolean headings) throws TaskException {
    TermFile.requireFile(file);
    TableForm form = TermFile.tableForm(file).orElseThrow();
    try {
      TableSample sample = TermTableReader.sample(file, form, ROWS);
      List<List<String>> rows = sample.rows().stream().map(row -> wide(row, sample)).toList();
      boolean named = headings && !rows.isEmpty();
      List<String> names = named ? rows.get(0) : wide(List.of(), sample);
      return look(names, rows.subList(named ? 1 : 0, rows.size()), headings);
    } catch (IOException e) {
      throw TermFile.failure(file, e);
    }
  }

  /**
   * Looks for all rows of a table that cannot be read as it is mapped.
   *
   * @throws TaskException when it cannot be read, or the mapping does not fit
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public static TableFaults check(Path file, TableMapping mapping, Progress progress)
      throws TaskException {
    TableForm form = TermFile.tableForm(file).orElseThrow();
    try {
      return new TermTableReader(mapping)
          .watchedBy(() -> WatchedInput.stopIfCancelled(progress))
          .check(file, form);
    } catch (IOException e) {
      throw TermFile.failure(file, e);
    }
  }

  private TableLook look(List<String> names, List<List<String>> rows, boolean headings) {
    Optional<TableMapping> told = headings ? memory.recall(names) : Optional.empty();
    if (told.isPresent()) {
      return new TableLook(names, rows, told.get(), MappingBasis.REMEMBERED);
    }
    TableMapping named =
        new TableMapping(headings, names.stream().map(LookAtTable::named).toList());
    if (MappingFault.of(named).isEmpty()) {
      return new TableLook(names, rows, named, MappingBasis.NAMED);
    }
    TableMapping guess = new TableMapping(headings, new ColumnGuess(names, rows).fields());
    return new TableLook(names, rows, guess, MappingBasis.GUESSED);
  }

  private static Optional<TermField> named(String heading) {
    return TermColumn.of(heading).map(TermField::of);
  }

  private static List<String> wide(List<String> row, TableSample sample) {
    List<String> wide = new ArrayList<>(row);
    while (wide.size() < sample.columns()) {
      wide.add("");
    }
    return wide;
  }
}
