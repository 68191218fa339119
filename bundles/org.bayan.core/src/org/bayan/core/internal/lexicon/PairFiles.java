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
import org.bayan.core.internal.InputFaults;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.TmxReader;
import org.bayan.exchange.dictionary.DictionaryForm;
import org.bayan.exchange.dictionary.DictionaryFormatException;
import org.bayan.exchange.dictionary.DictionaryReader;

/** Reads pairs of texts from dictionaries and translation memories. */
public final class PairFiles {
  private final DictionaryReader dictionaries = new DictionaryReader();
  private final TmxReader memories = new TmxReader();
  private final LexiconDirection direction;
  private final Progress progress;

  /**
   * A reader.
   *
   * @param direction the languages, in the order of the pairs
   * @param progress can stop it
   */
  public PairFiles(LexiconDirection direction, Progress progress) {
    this.direction = direction;
    this.progress = progress;
  }

  /**
   * Whether a source is a translation memory, or at least XML, which no dictionary is.
   *
   * @throws TaskException when the file cannot be read
   */
  public boolean isMemory(LexiconSource source) throws TaskException {
    Path file = source.files().getFirst();
    InputFaults.requireFile(file);
    try {
      return source.files().size() == 1 && memories.isXml(file);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  /**
   * Reads a translation memory.
   *
   * @param weight how much a pair counts
   * @throws TaskException when the file cannot be read, is no TMX, or holds nothing in the two
   *     languages
   */
  public ParallelText readMemory(LexiconSource source, double weight) throws TaskException {
    Path file = source.files().getFirst();
    List<TextPair> pairs = new ArrayList<>();
    try {
      memories.read(file, direction.languages(), into(pairs));
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
    return text(source, pairs, ParallelText.Kind.SENTENCES, weight);
  }

  /**
   * Whether a source is an Open Multilingual Wordnet, the only dictionary of two files.
   *
   * @throws TaskException when the file cannot be read
   */
  boolean isWordnet(LexiconSource source) throws TaskException {
    Path file = source.files().getFirst();
    InputFaults.requireFile(file);
    try {
      return dictionaries.form(file).filter(DictionaryForm.WORDNET::equals).isPresent();
    } catch (DictionaryFormatException e) {
      // In an encoding that no dictionary has; texts are read in more.
      return false;
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  /**
   * Reads a dictionary.
   *
   * @param weight how much an entry counts
   * @throws TaskException when a file cannot be read, is in no form that is known, or holds nothing
   *     in the two languages
   */
  public ParallelText readDictionary(LexiconSource source, double weight) throws TaskException {
    Path file = source.files().getFirst();
    for (Path one : source.files()) {
      InputFaults.requireFile(one);
    }
    List<TextPair> pairs = new ArrayList<>();
    try {
      DictionaryForm form = dictionaries.form(file).orElseThrow(() -> unknown(file));
      requireOne(source, form);
      dictionaries.read(source.files(), form, direction.languages(), into(pairs));
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
    return text(source, pairs, ParallelText.Kind.DICTIONARY, weight);
  }

  private static void requireOne(LexiconSource source, DictionaryForm form) throws TaskException {
    if (source.files().size() > 1 && form != DictionaryForm.WORDNET) {
      throw InputFaults.input(
          source.files().getFirst() + " is a dictionary of both languages; name it alone.", null);
    }
  }

  private PairSink into(List<TextPair> pairs) {
    return (first, second) -> {
      LearningProgress.check(progress);
      pairs.add(new TextPair(first, second));
    };
  }

  private ParallelText text(
      LexiconSource source, List<TextPair> pairs, ParallelText.Kind kind, double weight)
      throws TaskException {
    if (pairs.isEmpty()) {
      throw InputFaults.input(
          "%s holds nothing in '%s' with its translation in '%s'; check the languages."
              .formatted(source, direction.source(), direction.target()),
          null);
    }
    return new ParallelText(pairs, kind, weight);
  }

  private static TaskException unknown(Path file) {
    if (file.toFile().length() == 0) {
      return InputFaults.input(file + " is empty; name another file.", null);
    }
    return InputFaults.input(
        file
            + " is in no form of lexicon that Bayan reads; name a TMX file or a dictionary"
            + " (hunalign, tab, dictd, Open Multilingual Wordnet), or, to align with, a lexicon of"
            + " Bayan.",
        null);
  }
}
