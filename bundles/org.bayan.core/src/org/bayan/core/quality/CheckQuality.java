package org.bayan.core.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.AlignDocuments;
import org.bayan.core.Progress;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.ResourceReferences;
import org.bayan.core.internal.Termbases;
import org.bayan.core.internal.quality.AllPairs;
import org.bayan.core.internal.quality.Labels;
import org.bayan.core.internal.quality.PairList;
import org.bayan.core.internal.quality.PairReader;
import org.bayan.core.internal.quality.QualityReport;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.quality.QualityReportWriter;
import org.bayan.exchange.quality.ReportedDocument;
import org.bayan.model.AtomicFile;
import org.bayan.quality.CheckedText;
import org.bayan.quality.Finding;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityChecker;

/** Looks for the faults of translations. Nothing that is checked is changed. */
public final class CheckQuality {

  private static final List<TableColumn<CheckedFinding>> COLUMNS =
      List.of(
          TableColumn.text("severity", "severity", CheckQuality::severity),
          TableColumn.text("check", "check", one -> one.finding().check().id()),
          TableColumn.text(
              "source segment", "source", one -> label(one, one.finding().pair().source())),
          TableColumn.text(
              "target segment", "target", one -> label(one, one.finding().pair().target())),
          TableColumn.text("what", "what", one -> one.finding().sentence()),
          TableColumn.text(
              "suggestion",
              "suggestion",
              one -> one.finding().fix().map(Fix::replacement).orElse("")),
          TableColumn.text("file", "file", CheckedFinding::input));

  private final PairReader reader;
  private final Map<String, QualityChecker> checkers = new HashMap<>();

  /**
   * The use case.
   *
   * @param align aligns texts that do not correspond line by line
   */
  public CheckQuality(AlignDocuments align) {
    reader = new PairReader(align);
  }

  /**
   * Checks files. One that cannot be read does not keep the others from being checked.
   *
   * @param request what to check
   * @param progress is told how far it is
   * @return what was found; the report is written then
   * @throws TaskException when a termbase or lexicon cannot be read, or the report not written
   * @throws CancellationException when the progress was cancelled; nothing is written then
   */
  public CheckOutcome run(CheckRequest request, Progress progress) throws TaskException {
    if (request.report().isPresent()) {
      List<Path> inputs = request.inputs().stream().flatMap(one -> one.files().stream()).toList();
      OutputFiles.requireWritable(List.of(request.report().get()), inputs);
    }
    Run run = new Run(request, progress);
    for (QualityInput input : request.inputs()) {
      run.check(input);
    }
    if (request.report().isPresent()) {
      write(request, run.documents);
    }
    return new CheckOutcome(
        new ResultTable<>(COLUMNS, run.findings), run.dismissed, run.pairs, run.unopened);
  }

  /** The work on one request. */
  private final class Run {
    private final CheckRequest request;
    private final Progress progress;
    private final List<CheckedFinding> findings = new ArrayList<>();
    private final List<CheckedFinding> dismissed = new ArrayList<>();
    private final List<ReportedDocument> documents = new ArrayList<>();
    private final List<String> unopened = new ArrayList<>();
    private int pairs;

    Run(CheckRequest request, Progress progress) {
      this.request = request;
      this.progress = progress;
      checkers.clear();
    }

    void check(QualityInput input) throws TaskException {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      progress.step("Checking " + input.files().getLast().getFileName());
      PairList list;
      try {
        list = reader.read(input, progress);
      } catch (TaskException e) {
        unopened.add(e.getMessage());
        return;
      }
      Optional<Dismissals> known = list.project().map(Dismissals::new);
      List<CheckedFinding> all =
          new AllPairs(checker(input, list), progress)
              .check(list.pairs()).stream()
                  .map(one -> new CheckedFinding(input.name(), one, reason(known, one)))
                  .toList();
      all.forEach(one -> (one.counts() ? findings : dismissed).add(one));
      pairs += list.pairs().size();
      if (request.report().isPresent()) {
        documents.add(QualityReport.of(input.name(), list.pairs().size(), all));
      }
    }

    /**
     * Why a person ruled it out: empty where nobody did, an empty text where no reason is given.
     */
    private static Optional<String> reason(Optional<Dismissals> known, Finding finding) {
      return known
          .flatMap(ruledOut -> ruledOut.of(finding))
          .map(ruledOut -> Objects.requireNonNullElse(ruledOut.getReason(), ""));
    }

    /** Those that are asked for, or else those that a bitext names, or else the seed termbase. */
    private TermbaseChoice termbases(QualityInput input, PairList list) throws TaskException {
      if (request.termbases().isPresent()) {
        return request.termbases().get();
      }
      return input instanceof QualityInput.Bitext bitext && list.project().isPresent()
          ? ResourceReferences.termbases(list.project().get(), bitext.file())
          : TermbaseChoice.SEED;
    }

    private QualityChecker checker(QualityInput input, PairList list) throws TaskException {
      TermbaseChoice termbases = termbases(input, list);
      String key = list.sourceLanguage() + ">" + list.targetLanguage() + termbases;
      QualityChecker made = checkers.get(key);
      if (made == null) {
        made =
            QualityCheckers.of(
                request.profile(),
                Termbases.load(termbases),
                list.sourceLanguage(),
                list.targetLanguage(),
                request.lexicons(),
                progress);
        checkers.put(key, made);
      }
      return made;
    }
  }

  private static void write(CheckRequest request, List<ReportedDocument> documents)
      throws TaskException {
    try {
      AtomicFile.write(
          request.report().get(),
          out -> new QualityReportWriter().write(request.profile().name(), documents, out));
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static String severity(CheckedFinding one) {
    return one.finding().severity().name().toLowerCase(Locale.ROOT);
  }

  /** The ids of the segments; the number of the pair where they have none. */
  private static String label(CheckedFinding one, CheckedText text) {
    String ids = Labels.of(text);
    boolean there = !text.segments().isEmpty();
    return ids.isEmpty() && there ? Integer.toString(one.finding().pair().number()) : ids;
  }
}
