package org.bayan.ui.internal.terms;

import java.nio.file.Path;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermLookup;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;

/**
 * The termbases that a bitext names, to be read.
 *
 * @param termbases which ones
 * @param source BCP 47 tag of the language of the source
 * @param target likewise of the target
 */
public record BitextTerms(TermbaseChoice termbases, String source, String target) {

  /** Shared, so that a termbase is read once for all who ask. */
  private static final LookupCache LOOKUPS = new LookupCache();

  /**
   * The termbases of a bitext.
   *
   * @param alignment whose bitext it is
   * @param file of the bitext, which references start from
   * @throws TaskException when it names none, or one that makes no sense
   */
  public static BitextTerms of(Alignment alignment, Path file) throws TaskException {
    BitextProject project = (BitextProject) alignment.eContainer();
    TermbaseChoice termbases = RealignBitext.options(project, file).termbases();
    if (termbases.equals(TermbaseChoice.NONE)) {
      throw new TaskException(TaskException.Kind.REQUEST, Messages.noTermbase);
    }
    return new BitextTerms(
        termbases, project.getSource().getLanguage(), alignment.getTarget().getLanguage());
  }

  /**
   * Reads and indexes them, where that was not done already; it takes time.
   *
   * @throws TaskException when one cannot be read
   */
  public TermLookup load() throws TaskException {
    return LOOKUPS.get(termbases, source, target);
  }
}
