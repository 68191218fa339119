package org.bayan.core.internal;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;

/**
 * A bitext with at least one target text and its alignment.
 *
 * @param project the bitext
 * @param target its first target text
 * @param alignment the alignment with that text
 */
public record AlignedBitext(BitextProject project, Text target, Alignment alignment) {

  /**
   * Reads a bitext to be exported.
   *
   * @param bitext a {@code .bitext} file
   * @throws TaskException when it cannot be read or holds no alignment
   */
  public static AlignedBitext read(Path bitext) throws TaskException {
    BitextProject project = BitextInput.read(bitext);
    if (project.getTargets().isEmpty() || project.getAlignments().isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT, bitext + " holds no alignment; align it first.");
    }
    Text target = project.getTargets().get(0);
    return new AlignedBitext(project, target, alignment(project, target));
  }

  private static Alignment alignment(BitextProject project, Text target) {
    return project.getAlignments().stream()
        .filter(alignment -> alignment.getTarget() == target)
        .findFirst()
        .orElse(project.getAlignments().get(0));
  }
}
