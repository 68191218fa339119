package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.lexicon.LearningProgress;
import org.bayan.core.internal.lexicon.LearningTexts;
import org.bayan.core.internal.lexicon.LexiconFiles;

/**
 * Learns a lexicon from translation memories, texts that are aligned line by line, dictionaries and
 * locale names.
 */
public final class LearnLexicon {

  /**
   * Learns a lexicon and writes it. The same sources in the same order give the same file.
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
    List<ParallelText> texts = LearningTexts.read(request, progress);
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
      throw request("There is nothing to learn from; name a TMX file, two texts or a dictionary.");
    }
    if (request.mostPairs() < 1) {
      throw request("A lexicon of " + request.mostPairs() + " pairs is none; keep at least 1.");
    }
    for (LearningSource source : request.sources()) {
      requireWeight(source.files().toString(), source.weight());
    }
    if (request.localeNames().isPresent()) {
      requireWeight("the locale names", request.localeNames().getAsDouble());
    }
  }

  private static void requireWeight(String what, double weight) throws TaskException {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw request(
          "The weight of %s is %s; it must be above 0, and 1 is usual.".formatted(what, weight));
    }
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
