package org.bayan.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.lexicon.LexiconFiles;
import org.bayan.core.internal.lexicon.WordLookup;

/** Looks into a lexicon. */
public final class ShowLexicon {

  /**
   * What a lexicon holds.
   *
   * @param file a lexicon of Bayan; the one that ships when absent
   * @throws TaskException when the file cannot be read or is no lexicon
   */
  public LexiconSummary summary(Optional<Path> file) throws TaskException {
    return LexiconSummary.of(read(file));
  }

  /**
   * What a lexicon knows of words.
   *
   * @param file a lexicon of Bayan; the one that ships when absent
   * @param words one word or several, in either language, with any ending or clitic
   * @return an entry for each word that is known, in order; a word that both languages have gives
   *     two
   * @throws TaskException when the file cannot be read or is no lexicon
   */
  public List<LexiconEntry> entries(Optional<Path> file, String words) throws TaskException {
    return WordLookup.entries(read(file), words);
  }

  private static Lexicon read(Optional<Path> file) throws TaskException {
    return file.isPresent() ? LexiconFiles.read(file.get()) : ShippedLexicon.arabicEnglish();
  }
}
