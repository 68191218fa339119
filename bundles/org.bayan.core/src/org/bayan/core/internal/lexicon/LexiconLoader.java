package org.bayan.core.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.LexiconLearner;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.core.LexiconSource;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;

/** Makes lexicons in memory of all that a user may name as one. */
public final class LexiconLoader {
  /** What a dictionary holds is all wanted; this only bounds the memory. */
  private static final int MOST_PAIRS = 2_000_000;

  private final LexiconDirection direction;
  private final Progress progress;

  /**
   * A loader.
   *
   * @param direction from which language to which
   * @param progress is told how far it is
   */
  public LexiconLoader(LexiconDirection direction, Progress progress) {
    this.direction = direction;
    this.progress = progress;
  }

  /**
   * Loads a lexicon, or learns one from a dictionary or a translation memory.
   *
   * @throws TaskException when a file cannot be read, is in no form that is known, is of other
   *     languages or holds no words of them
   */
  public Lexicon load(LexiconSource source) throws TaskException {
    Path file = source.files().getFirst();
    progress.step("Reading " + file.getFileName());
    if (isLexicon(source)) {
      return turned(file);
    }
    PairFiles files = new PairFiles(direction, progress);
    return learn(
        files.isMemory(source) ? files.readMemory(source, 1) : files.readDictionary(source, 1));
  }

  /**
   * Whether a source is a lexicon of Bayan.
   *
   * @throws TaskException when the file cannot be read
   */
  public boolean isLexicon(LexiconSource source) throws TaskException {
    Path file = source.files().getFirst();
    InputFaults.requireFile(file);
    try {
      return source.files().size() == 1 && LexiconFiles.isLexicon(file);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  private Lexicon turned(Path file) throws TaskException {
    Lexicon lexicon = LexiconFiles.read(file);
    return direction
        .turn(lexicon)
        .orElseThrow(
            () ->
                InputFaults.input(
                    "%s is a lexicon of '%s' and '%s', not of '%s' and '%s'; leave it out or name another."
                        .formatted(
                            file,
                            lexicon.firstLanguage(),
                            lexicon.secondLanguage(),
                            direction.source(),
                            direction.target()),
                    null));
  }

  /**
   * Makes a lexicon of pairs of texts.
   *
   * @param text the pairs, in the direction of the loader
   */
  public Lexicon learn(ParallelText text) {
    progress.step("Learning words");
    return new LexiconLearner(direction.source(), direction.target(), MOST_PAIRS)
        .learn(List.of(text), new LearningProgress(progress));
  }
}
