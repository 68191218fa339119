package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ParallelText;
import org.bayan.core.internal.OutputFiles;
import org.bayan.core.internal.lexicon.LexiconDirection;
import org.bayan.core.internal.lexicon.LexiconFiles;
import org.bayan.core.internal.lexicon.LexiconLoader;
import org.bayan.core.internal.lexicon.PairFiles;

/** Makes a lexicon of a dictionary of others, in one of the forms that Bayan reads. */
public final class ImportDictionary {

  /**
   * Imports a dictionary.
   *
   * @param request the dictionary and the lexicon to write
   * @param progress is told how far it is
   * @return what the lexicon holds; it is written then
   * @throws TaskException when a file cannot be read or written, is in no form that Bayan knows, or
   *     holds no words of the languages; no file is changed then
   * @throws java.util.concurrent.CancellationException when the progress was cancelled; no file is
   *     changed then
   */
  public LexiconOutcome run(ImportDictionaryRequest request, Progress progress)
      throws TaskException {
    LexiconSource source = request.dictionary();
    OutputFiles.requireWritable(List.of(request.output()), source.files());
    LexiconDirection direction =
        new LexiconDirection(request.sourceLanguage(), request.targetLanguage());
    Path first = source.files().getFirst();
    progress.step("Reading " + first.getFileName());
    LexiconLoader loader = new LexiconLoader(direction, progress);
    PairFiles files = new PairFiles(direction, progress);
    if (loader.isLexicon(source) || files.isMemory(source)) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          first
              + " is no dictionary; a lexicon of Bayan can be used as it is, and 'lexicon learn'"
              + " learns from a TMX file.");
    }
    ParallelText entries = files.readDictionary(source, 1);
    Lexicon lexicon = loader.learn(entries);
    if (lexicon.size() == 0) {
      throw new TaskException(
          TaskException.Kind.INPUT, source + " holds numbers and signs only; name another.");
    }
    progress.step("Writing");
    LexiconFiles.write(lexicon, request.output());
    return new LexiconOutcome(entries.pairs().size(), LexiconSummary.of(lexicon));
  }
}
