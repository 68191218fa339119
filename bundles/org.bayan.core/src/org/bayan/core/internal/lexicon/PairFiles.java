package org.bayan.core.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.align.lexicon.TextPair;
import org.bayan.core.LexiconSource;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryReader;

/** Reads pairs of texts from dictionaries and translation memories. */
final class PairFiles {
  private final DictionaryReader dictionaries = new DictionaryReader();
  private final LexiconDirection direction;
  private final Progress progress;

  PairFiles(LexiconDirection direction, Progress progress) {
    this.direction = direction;
    this.progress = progress;
  }

  /**
   * Reads what a source holds.
   *
   * @throws TaskException when a file cannot be read, is in no form that is known, or holds nothing
   *     in the two languages
   */
  ParallelText read(LexiconSource source) throws TaskException {
    Path file = source.files().getFirst();
    List<TextPair> pairs = new ArrayList<>();
    try {
      DictionaryForm form = dictionaries.form(file).orElseThrow(() -> unknown(file));
      dictionaries.read(source.files(), form, direction.languages(), into(pairs));
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
    if (pairs.isEmpty()) {
      throw nothing(source);
    }
    return new ParallelText(pairs, ParallelText.Kind.DICTIONARY, 1);
  }

  private PairSink into(List<TextPair> pairs) {
    return (first, second) -> {
      LearningProgress.check(progress);
      pairs.add(new TextPair(first, second));
    };
  }

  private TaskException nothing(LexiconSource source) {
    return InputFaults.input(
        "%s holds no word of '%s' with one of '%s'; check its languages."
            .formatted(source, direction.source(), direction.target()),
        null);
  }

  private static TaskException unknown(Path file) {
    return InputFaults.input(
        file
            + " is in no form of lexicon that Bayan reads; name a lexicon of Bayan, a TMX file or a"
            + " dictionary (hunalign, tab, dictd, Open Multilingual Wordnet).",
        null);
  }
}
