package org.bayan.quality.ui.internal.checking;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.AlignmentOptions;
import org.bayan.core.LexiconChoice;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.quality.ui.internal.preferences.ChosenProfile;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.resources.IResource;

/**
 * How the pairs of a bitext are checked.
 *
 * @param profile which checks run
 * @param termbases those that the bitext names
 * @param lexicons those that are always used, with the one that ships where the bitext has it
 * @param source BCP 47 tag of the language of the source
 * @param target likewise of the target
 */
public record CheckSettings(
    ChosenProfile profile,
    TermbaseChoice termbases,
    LexiconChoice lexicons,
    String source,
    String target) {

  /**
   * The settings of a bitext.
   *
   * @param alignment that is checked
   * @param path its file
   * @param resource its file in the workspace, whose project may have settings of its own
   * @throws TaskException when it names a termbase that makes no sense
   */
  public static CheckSettings of(
      Alignment alignment, Path path, Optional<? extends IResource> resource) throws TaskException {
    BitextProject project = (BitextProject) alignment.eContainer();
    AlignmentOptions options = RealignBitext.options(project, path);
    return new CheckSettings(
        ChosenProfile.of(resource),
        options.termbases(),
        new LexiconChoice(BayanPreferences.lexicons(), options.lexicons().shipped()),
        project.getSource().getLanguage(),
        alignment.getTarget().getLanguage());
  }
}
