package org.bayan.core.quality;

import java.util.List;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.core.LexiconChoice;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.quality.LexiconCoverage;
import org.bayan.core.internal.quality.LexiconKnowledge;
import org.bayan.model.termbase.Termbase;
import org.bayan.quality.Profile;
import org.bayan.quality.QualityChecker;

/** Makes checkers with all that Bayan knows of two languages. */
public final class QualityCheckers {

  private QualityCheckers() {}

  /**
   * A checker, which takes time to make: the lexicons are read.
   *
   * @param profile which checks run
   * @param termbases the termbases, the most important first
   * @param sourceLanguage BCP 47 tag
   * @param targetLanguage BCP 47 tag
   * @param lexicons tell names, omissions and additions
   * @throws TaskException when a lexicon cannot be read
   */
  public static QualityChecker of(
      Profile profile,
      List<Termbase> termbases,
      String sourceLanguage,
      String targetLanguage,
      LexiconChoice lexicons,
      Progress progress)
      throws TaskException {
    List<Lexicon> known = lexicons.load(sourceLanguage, targetLanguage, progress);
    return new QualityChecker(
        profile,
        termbases,
        new LexiconCoverage(sourceLanguage, targetLanguage, known),
        new LexiconKnowledge(known));
  }
}
