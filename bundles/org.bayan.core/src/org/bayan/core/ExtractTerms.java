package org.bayan.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.extract.Evidence;
import org.bayan.core.internal.extract.EvidenceReader;
import org.bayan.core.internal.extract.LexiconTranslations;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.terms.extract.TermExtractor;

/**
 * Extracts candidates for a termbase from texts that translate each other, with the help of the
 * lexicon that ships.
 */
public final class ExtractTerms {

  private final InstantSource clock;

  /** The use case with the time from a clock. */
  public ExtractTerms(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Extracts candidates.
   *
   * @param request what is wanted
   * @return the candidates, the best first; the termbase asked for is written then, unless there
   *     are none
   * @throws TaskException when a file cannot be read or written, or holds nothing to extract from;
   *     no file is changed then
   */
  public ResultTable<TermCandidate> run(ExtractRequest request) throws TaskException {
    requireWritable(request);
    ExtractedTerms found = extract(request, Progress.NONE);
    if (request.output().isPresent() && !found.candidates().isEmpty()) {
      write(found, request);
    }
    return found.table();
  }

  /**
   * Extracts candidates without writing anything.
   *
   * @param request what is wanted; its output is left alone
   * @param progress is told how far it is
   * @return the candidates with their texts
   * @throws TaskException when a file cannot be read, or holds nothing to extract from
   * @throws java.util.concurrent.CancellationException when the progress was cancelled
   */
  public ExtractedTerms extract(ExtractRequest request, Progress progress) throws TaskException {
    if (request.fewest() < 1 || request.most() < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "Less than 1 makes no sense here; name 1 or more.");
    }
    step(progress, "Reading " + request.source().getFileName(), 0);
    List<Evidence> evidence = read(request);
    step(progress, "Reading termbases", 0.1);
    List<Termbase> known = Termbases.load(request.known());
    Lexicon lexicon = LexiconChoice.SHIPPED.load("ar", "en").getFirst();
    step(progress, "Extracting terms", 0.2);
    List<TermCandidate> candidates =
        new TermExtractor(new LexiconTranslations(lexicon), known, request.fewest())
            .extract(evidence.stream().map(Evidence::text).toList(), request.most());
    step(progress, "Extracting terms", 1);
    return new ExtractedTerms(candidates, evidence, request.source());
  }

  private static void step(Progress progress, String name, double done) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
    progress.step(name);
    progress.worked(done);
  }

  private static void requireWritable(ExtractRequest request) throws TaskException {
    List<Path> inputs = new ArrayList<>(request.known().files());
    inputs.add(request.source());
    OutputFiles.requireWritable(request.output().stream().toList(), inputs);
  }

  private static List<Evidence> read(ExtractRequest request) throws TaskException {
    return switch (request.kind()) {
      case ACCEPTED_BEADS -> EvidenceReader.bitext(request.source(), true);
      case ALL_BEADS -> EvidenceReader.bitext(request.source(), false);
      case MEMORY -> EvidenceReader.memory(request.source());
    };
  }

  private void write(ExtractedTerms found, ExtractRequest request) throws TaskException {
    try {
      TermbaseFile.write(found.termbase(clock.instant()), request.output().get());
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}
