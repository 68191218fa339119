package org.bayan.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.Author;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.terms.ColumnRequest;
import org.bayan.core.internal.terms.TermFile;
import org.bayan.core.internal.terms.TermbaseMerge;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermbaseEditing;
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
    boolean created = !Files.exists(request.into());
    Termbase termbase = created ? WriteTermbase.empty() : Termbases.read(request.into());
    progress.step("Comparing");
    ImportTermbaseOutcome outcome = merge(request, incoming, termbase, created);
    boolean written = !request.dryRun() && (created || !outcome.changes().isEmpty());
    Optional<Path> backup = Optional.empty();
    if (written) {
      progress.step("Writing " + request.into().getFileName());
      backup = WriteTermbase.write(termbase, request.into());
    }
    Optional<String> forgetful = request.dryRun() ? Optional.empty() : remember(incoming);
    return new ImportTermbaseReport(outcome, incoming.columns(), written, backup, forgetful);
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

  /** Who has changed concepts is noted where there were any; a new termbase is as the file is. */
  private static ImportTermbaseOutcome merge(
      ImportTermbaseRequest request, IncomingTerms incoming, Termbase termbase, boolean created) {
    ImportChoices choices = ImportChoices.all(request.conflict());
    if (created || request.dryRun()) {
      return new TermbaseMerge(termbase, choices).merge(incoming);
    }
    ImportTermbaseOutcome[] outcome = new ImportTermbaseOutcome[1];
    try {
      new TermbaseEditing(termbase, () -> Author.named(request.author()))
          .run(
              edited -> outcome[0] = new TermbaseMerge(edited.termbase(), choices).merge(incoming));
    } catch (TermEditException e) {
      // Nothing was changed: the termbase has all of the file.
      return new ImportTermbaseOutcome(outcome[0].changes(), outcome[0].same());
    }
    return outcome[0];
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
