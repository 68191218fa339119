package org.bayan.core.internal.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.bayan.core.LearnRequest;
import org.bayan.core.LearningSource;
import org.bayan.core.LexiconSource;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;

/** Reads all that a lexicon is to be learned from. */
public final class LearningTexts {
  private final LexiconDirection direction;
  private final Progress progress;
  private final PairFiles files;
  private final LexiconLoader loader;

  private LearningTexts(LexiconDirection direction, Progress progress) {
    this.direction = direction;
    this.progress = progress;
    this.files = new PairFiles(direction, progress);
    this.loader = new LexiconLoader(direction, progress);
  }

  /**
   * Reads the sources of a request in their order, and the locale names after them.
   *
   * @param request what to learn from
   * @param progress is told how far it is
   * @throws TaskException when a source cannot be read or holds nothing in the two languages
   */
  public static List<ParallelText> read(LearnRequest request, Progress progress)
      throws TaskException {
    LexiconDirection direction =
        new LexiconDirection(request.sourceLanguage(), request.targetLanguage());
    LearningTexts reader = new LearningTexts(direction, progress);
    List<ParallelText> texts = new ArrayList<>();
    for (LearningSource source : request.sources()) {
      texts.add(reader.read(source.files(), source.weight()));
    }
    if (request.localeNames().isPresent()) {
      texts.add(reader.names(request.localeNames().getAsDouble()));
    }
    return texts;
  }

  private ParallelText read(LexiconSource source, double weight) throws TaskException {
    Path first = source.files().getFirst();
    progress.step("Reading " + first.getFileName());
    if (source.files().size() == 2 && !files.isWordnet(source)) {
      return ParallelLines.read(source, direction, weight);
    }
    if (loader.isLexicon(source)) {
      throw InputFaults.input(
          first + " is a lexicon already; name what it was learned from instead.", null);
    }
    return files.isMemory(source)
        ? files.readMemory(source, weight)
        : files.readDictionary(source, weight);
  }

  private ParallelText names(double weight) throws TaskException {
    progress.step("Reading locale names");
    List<TextPair> pairs = LocaleLexicon.pairs(direction);
    if (pairs.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          "There are no locale names in '%s' and '%s'; check the languages or do without."
              .formatted(direction.source(), direction.target()));
    }
    return new ParallelText(pairs, ParallelText.Kind.DICTIONARY, weight);
  }
}
