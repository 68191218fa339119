package org.bayan.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.lexicon.LearningProgress;
import org.bayan.core.internal.lexicon.LexiconDirection;
import org.bayan.core.internal.lexicon.LexiconFiles;
import org.bayan.core.internal.lexicon.PairFiles;
import org.bayan.core.internal.lexicon.ParallelLines;

/** Learns a lexicon from translation memories and texts that are aligned line by line. */
public final class LearnLexicon {

  /**
   * Learns a lexicon and writes it. The same texts in the same order give the same file.
   *
   * @param request what to learn from
   * @param progress is told how far it is
   * @return what the lexicon holds; it is written then
   * @throws TaskException when a file cannot be read or written, there is too little text, or a
   *     weight or the number of pairs makes no sense; no file is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; no file is
   *     changed then
   */
  public LexiconOutcome run(LearnRequest request, Progress progress) throws TaskException {
    requireSense(request);
    List<Path> inputs =
        request.sources().stream().flatMap(source -> source.files().files().stream()).toList();
    OutputFiles.requireWritable(List.of(request.output()), inputs);
    List<ParallelText> texts = new ArrayList<>();
    for (LearningSource source : request.sources()) {
      progress.step("Reading " + source.files().files().getFirst().getFileName());
      texts.add(read(source, request, progress));
    }
    progress.step("Learning words");
    Lexicon lexicon =
        new LexiconLearner(request.sourceLanguage(), request.targetLanguage(), request.mostPairs())
            .learn(texts, new LearningProgress(progress));
    if (lexicon.size() == 0) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "No word can be learned from so little text; name more sources.");
    }
    progress.step("Writing");
    LexiconFiles.write(lexicon, request.output());
    int read = texts.stream().mapToInt(text -> text.pairs().size()).sum();
    return new LexiconOutcome(read, LexiconSummary.of(lexicon));
  }

  private static void requireSense(LearnRequest request) throws TaskException {
    if (request.sources().isEmpty()) {
      throw request("There is nothing to learn from; name a TMX file or two texts.");
    }
    if (request.mostPairs() < 1) {
      throw request("A lexicon of " + request.mostPairs() + " pairs is none; keep at least 1.");
    }
    for (LearningSource source : request.sources()) {
      if (!(source.weight() > 0) || Double.isInfinite(source.weight())) {
        throw request(
            "The weight of %s is %s; it must be above 0, and 1 is usual."
                .formatted(source.files(), source.weight()));
      }
    }
  }

  private static ParallelText read(LearningSource source, LearnRequest request, Progress progress)
      throws TaskException {
    LexiconDirection direction =
        new LexiconDirection(request.sourceLanguage(), request.targetLanguage());
    if (source.files().files().size() == 2) {
      return ParallelLines.read(source.files(), direction, source.weight());
    }
    PairFiles files = new PairFiles(direction, progress);
    if (!files.isMemory(source.files())) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          source.files()
              + " is no TMX file; name two texts as SOURCE,TARGET, or import a dictionary with"
              + " 'lexicon import'.");
    }
    return files.readMemory(source.files(), source.weight());
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
