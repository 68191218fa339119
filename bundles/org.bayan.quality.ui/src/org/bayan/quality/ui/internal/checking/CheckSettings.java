package org.bayan.quality.ui.internal.checking;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.BitextProject;
import org.bayan.quality.ui.internal.preferences.ProfileChoice;
import org.eclipse.core.resources.IResource;

/**
 * How the pairs of a bitext are checked.
 *
 * @param profile which checks run
 * @param termbases those that the bitext names
 */
public record CheckSettings(ProfileChoice profile, TermbaseChoice termbases) {

  /**
   * The settings of a bitext.
   *
   * @param project the bitext
   * @param path its file
   * @param resource its file in the workspace, whose project may have settings of its own
   * @throws TaskException when it names a termbase that makes no sense
   */
  public static CheckSettings of(
      BitextProject project, Path path, Optional<? extends IResource> resource)
      throws TaskException {
    return new CheckSettings(
        ProfileChoice.of(resource), RealignBitext.options(project, path).termbases());
  }
}
