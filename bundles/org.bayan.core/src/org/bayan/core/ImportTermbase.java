package org.bayan.core;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.terms.IncomingTerms;
import org.bayan.core.internal.terms.TermbaseMerge;
import org.bayan.exchange.TermbaseFile;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * Brings terms into a termbase, a new one or one that is there. A concept of the file is one of the
 * termbase that has the same URI, or else the same id, or else the same preferred terms in two
 * languages, however they are spelt. What a concept does not say yet is added to it.
 */
public final class ImportTermbase {
  private static final String LANGUAGE = "en";

  /**
   * Imports a file.
   *
   * @param request which, and how
   * @param progress is told how far it is
   * @return what was changed, or would be; the termbase is written then, unless it is a dry run
   * @throws TaskException when a file cannot be read or written, or the request makes no sense;
   *     nothing is changed then
   */
  public ImportTermbaseOutcome run(ImportTermbaseRequest request, Progress progress)
      throws TaskException {
    if (!TermbaseFormat.TBX.suits(request.into())) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          request.into() + " cannot be a termbase; name a file that ends in .tbx.");
    }
    OutputFiles.requireWritable(List.of(request.into()), List.of(request.file()));
    progress.step("Reading " + request.file().getFileName());
    Termbase incoming = IncomingTerms.read(request);
    Termbase termbase = target(request);
    progress.step("Comparing");
    ImportTermbaseOutcome outcome = new TermbaseMerge(termbase, request.conflict()).merge(incoming);
    if (!request.dryRun()) {
      progress.step("Writing " + request.into().getFileName());
      write(request, termbase);
    }
    return outcome;
  }

  private static Termbase target(ImportTermbaseRequest request) throws TaskException {
    if (Files.exists(request.into())) {
      return Termbases.load(new TermbaseChoice(List.of(request.into()), false)).get(0);
    }
    Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();
    termbase.setLanguage(LANGUAGE);
    return termbase;
  }

  private static void write(ImportTermbaseRequest request, Termbase termbase) throws TaskException {
    try {
      TermbaseFile.write(termbase, request.into());
    } catch (UnwritableCharacterException | IllegalArgumentException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}
