package org.bayan.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.terms.FilteredTermbase;
import org.bayan.core.internal.terms.LossTable;
import org.bayan.core.internal.terms.TermbaseContent;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.UnwritableCellException;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.AtomicFile;
import org.bayan.model.termbase.Termbase;

/** Writes a termbase, or a part of it, in a format of other tools or for people. */
public final class ExportTermbase {

  /**
   * Writes a termbase.
   *
   * @param request what, and where
   * @param progress is told how far it is
   * @return how much was written, and what the format has no place for; the files are written then
   * @throws TaskException when a file cannot be read or written, the request makes no sense, or no
   *     term passes the filter; no file is changed then
   * @throws CancellationException when the progress was cancelled; no file is changed then
   */
  public ExportTermbaseOutcome run(ExportTermbaseRequest request, Progress progress)
      throws TaskException {
    requireSense(request);
    List<Path> outputs = new ArrayList<>(List.of(request.to()));
    request.losses().ifPresent(outputs::add);
    OutputFiles.requireWritable(outputs, request.termbase().stream().toList());
    progress.step("Reading the termbase");
    Termbase termbase = FilteredTermbase.of(read(request), request.filter());
    if (termbase.getEntries().isEmpty() && !request.filter().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "No term passes the filter; ask for other statuses, bodies, subjects or languages.");
    }
    requireGoingOn(progress);
    progress.step("Writing " + request.to().getFileName());
    return write(request, termbase, progress);
  }

  private static void requireSense(ExportTermbaseRequest request) throws TaskException {
    if (!request.format().suits(request.to())) {
      throw request(
          "%s: the name of a file of the format %s ends in .%s."
              .formatted(
                  request.to(),
                  request.format().word(),
                  String.join(" or .", request.format().endings())));
    }
    boolean glossary =
        request.format() == TermbaseFormat.OMEGAT || request.format() == TermbaseFormat.HTML;
    if (request.direction().isPresent() && !glossary) {
      throw request("A direction is for glossaries (omegat, html); leave it out.");
    }
    if (request.format() == TermbaseFormat.OMEGAT && request.direction().isEmpty()) {
      throw request("A glossary for OmegaT goes in one direction; say ar-en or en-ar.")
          .withOption("--direction");
    }
  }

  private static Termbase read(ExportTermbaseRequest request) throws TaskException {
    TermbaseChoice choice =
        request
            .termbase()
            .map(file -> new TermbaseChoice(List.of(file), false))
            .orElse(TermbaseChoice.SEED);
    return Termbases.load(choice).get(0);
  }

  private static ExportTermbaseOutcome write(
      ExportTermbaseRequest request, Termbase termbase, Progress progress) throws TaskException {
    List<ExportLoss> lost = new ArrayList<>();
    TermbaseContent content = new TermbaseContent(request, termbase);
    try (AtomicFile staged =
        AtomicFile.stage(request.to(), out -> lost.addAll(content.writeTo(out)))) {
      requireGoingOn(progress);
      if (request.losses().isPresent()) {
        AtomicFile.write(request.losses().get(), new LossTable(lost)::write);
      }
      staged.commit();
    } catch (UnwritableCharacterException | UnwritableCellException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
    return new ExportTermbaseOutcome(
        termbase.getEntries().size(), FilteredTermbase.terms(termbase), counts(lost));
  }

  private static Map<String, Integer> counts(List<ExportLoss> losses) {
    Map<String, Integer> counts = new HashMap<>();
    losses.forEach(loss -> counts.merge(loss.field(), 1, Integer::sum));
    return counts;
  }

  private static void requireGoingOn(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  private static TaskException request(String sentence) {
    return new TaskException(TaskException.Kind.REQUEST, sentence);
  }
}
