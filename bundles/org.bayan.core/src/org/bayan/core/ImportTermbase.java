package org.bayan.core;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.terms.ColumnRequest;
import org.bayan.core.internal.terms.TermFile;
import org.bayan.core.internal.terms.TermbaseMerge;
import org.bayan.core.termimport.BringTerms;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.IncomingTerms;
import org.bayan.core.termimport.ReadTerms;
import org.bayan.core.termimport.TableMemory;
import org.bayan.core.termimport.TermSource;
import org.bayan.core.termimport.WriteTermbase;
import org.bayan.model.termbase.Termbase;

/**
 * Brings terms into a termbase, a new one or one that is there. A concept of the file is one of the
 * termbase that has the same URI, or else the same id, or else the same preferred terms in two
 * languages, however they are spelt. What a concept does not say yet is added to it. The termbase
 * as it was is kept beside it.
 */
public final class ImportTermbase {
  private final ColumnRequest columns;

  /**
   * Imports.
   *
   * @param memory remembers what the columns of tables say
   */
  public ImportTermbase(TableMemory memory) {
    columns = new ColumnRequest(memory);
  }

  /**
   * Imports a file.
   *
   * @param request which, and how
   * @param progress is told how far it is
   * @return what was changed, or would be; the termbase is written then, unless it is a dry run
   * @throws TaskException when a file cannot be read or written, or the request makes no sense;
   *     nothing is changed then
   */
  public ImportTermbaseReport run(ImportTermbaseRequest request, Progress progress)
      throws TaskException {
    requireSense(request);
    IncomingTerms incoming = new ReadTerms().run(source(request), progress);
    if (request.dryRun()) {
      progress.step("Comparing");
      return new ImportTermbaseReport(
          outlook(request, incoming),
          incoming.columns(),
          false,
          Optional.empty(),
          Optional.empty());
    }
    BringTerms.Brought brought =
        new BringTerms()
            .run(
                incoming,
                request.into(),
                ImportChoices.all(request.conflict()),
                request.author(),
                progress);
    return new ImportTermbaseReport(
        brought.outcome(),
        incoming.columns(),
        brought.written(),
        brought.backup(),
        remember(incoming));
  }

  private static ImportTermbaseOutcome outlook(
      ImportTermbaseRequest request, IncomingTerms incoming) throws TaskException {
    Termbase termbase =
        Files.exists(request.into()) ? Termbases.read(request.into()) : WriteTermbase.empty();
    return new TermbaseMerge(termbase, ImportChoices.all(request.conflict())).merge(incoming);
  }

  private static void requireSense(ImportTermbaseRequest request) throws TaskException {
    TermFile.requireFile(request.file());
    TermFile.Kind kind = TermFile.requireKind(request.file());
    if (!TermbaseFormat.TBX.suits(request.into())) {
      throw refused(request.into() + " cannot be a termbase; name a file that ends in .tbx.");
    }
    boolean glossary = kind == TermFile.Kind.GLOSSARY;
    if (glossary != request.direction().isPresent()) {
      throw refused(
              glossary
                  ? "A glossary does not say its languages; say ar-en or en-ar."
                  : "A direction is for glossaries (.txt, .utf8, .tab); leave it out.")
          .withOption("--direction");
    }
    if (kind != TermFile.Kind.TABLE && !request.columns().equals(TableColumns.AS_NAMED)) {
      throw refused("Columns are mapped for tables (.csv, .tsv, .xlsx) only; leave that out.")
          .withOption("--map");
    }
    OutputFiles.requireWritable(List.of(request.into()), List.of(request.file()));
  }

  private TermSource source(ImportTermbaseRequest request) throws TaskException {
    boolean table = TermFile.tableForm(request.file()).isPresent();
    return new TermSource(
        request.file(),
        table ? Optional.of(columns.columns(request.file(), request.columns())) : Optional.empty(),
        request.direction());
  }

  private Optional<String> remember(IncomingTerms incoming) {
    if (incoming.columns().isEmpty()) {
      return Optional.empty();
    }
    try {
      columns.remember(incoming.columns().get());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static TaskException refused(String sentence) {
    return new TaskException(TaskException.Kind.REQUEST, sentence);
  }
}
