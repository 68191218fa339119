package org.bayan.core.internal;

import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.model.termbase.Termbase;

/**
 * What helps to align two texts, read from its files. Several threads may use it.
 *
 * @param termbases the most important first
 * @param lexicons from the language of the source to that of the target
 * @param longestBead how many segments one side of a bead may hold when the other holds one
 */
public record AlignmentAids(List<Termbase> termbases, List<Lexicon> lexicons, int longestBead) {

  /** Copies the lists. */
  public AlignmentAids {
    termbases = List.copyOf(termbases);
    lexicons = List.copyOf(lexicons);
  }

  /**
   * Reads what was chosen.
   *
   * @param options names the files
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param progress is told how far it is
   * @throws TaskException when a file cannot be read or does not fit the languages
   */
  public static AlignmentAids load(
      AlignmentOptions options, String sourceLanguage, String targetLanguage, Progress progress)
      throws TaskException {
    return new AlignmentAids(
        Termbases.load(options.termbases()),
        options.lexicons().load(sourceLanguage, targetLanguage, progress),
        options.longestBead());
  }
}
