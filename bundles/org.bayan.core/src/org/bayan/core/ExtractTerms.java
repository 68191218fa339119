package org.bayan.core;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.extract.DraftConcepts;
import org.bayan.core.internal.extract.Evidence;
import org.bayan.core.internal.extract.EvidenceReader;
import org.bayan.core.internal.extract.LexiconTranslations;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.terms.extract.TermExtractor;

/**
 * Extracts candidates for a termbase from texts that translate each other, with the help of the
 * lexicon that ships.
 */
public final class ExtractTerms {

  private static final int MOST_EXAMPLES = 5;

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
    if (request.fewest() < 1 || request.most() < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "Less than 1 makes no sense here; name 1 or more.");
    }
    requireWritable(request);
    List<Evidence> evidence = read(request);
    List<Termbase> known = Termbases.load(request.known());
    Lexicon lexicon = LexiconChoice.SHIPPED.load("ar", "en").getFirst();
    List<TermCandidate> candidates =
        new TermExtractor(new LexiconTranslations(lexicon), known, request.fewest())
            .extract(evidence.stream().map(Evidence::text).toList(), request.most());
    if (request.output().isPresent() && !candidates.isEmpty()) {
      write(
          new DraftConcepts(evidence, request.source(), clock.instant()).of(candidates),
          request.output().get());
    }
    return new ResultTable<>(columns(evidence), candidates);
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

  private static void write(Termbase drafts, Path file) throws TaskException {
    try {
      TermbaseFile.write(drafts, file);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static List<TableColumn<TermCandidate>> columns(List<Evidence> evidence) {
    return List.of(
        TableColumn.text("Arabic", "arabic", TermCandidate::arabic),
        TableColumn.text("English", "english", TermCandidate::english),
        TableColumn.number("score", "score", TermCandidate::score),
        TableColumn.number("Arabic frequency", "arabicFrequency", TermCandidate::arabicFrequency),
        TableColumn.number(
            "English frequency", "englishFrequency", TermCandidate::englishFrequency),
        TableColumn.number("co-occurrence", "cooccurrence", TermCandidate::together),
        TableColumn.number("log-likelihood", "logLikelihood", TermCandidate::logLikelihood),
        TableColumn.number("Dice", "dice", TermCandidate::dice),
        TableColumn.texts("examples", "examples", candidate -> examples(candidate, evidence)));
  }

  private static List<String> examples(TermCandidate candidate, List<Evidence> evidence) {
    return candidate.passages().stream()
        .limit(MOST_EXAMPLES)
        .map(passage -> evidence.get(passage).id())
        .toList();
  }
}
