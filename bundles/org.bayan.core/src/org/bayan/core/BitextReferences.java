package org.bayan.core;

import java.nio.file.Path;
import java.util.Map;
import org.bayan.core.internal.BitextMove;
import org.bayan.model.bitext.BitextProject;

/** What a bitext refers to: its documents, termbases and rules. */
public final class BitextReferences {

  private BitextReferences() {}

  /**
   * Lets the relative references of a bitext lead to the same files from another folder. Nothing
   * changes where both files are in one folder.
   *
   * @param project the bitext, which is changed
   * @param from the file that its references are relative to now
   * @param to the file that it will be written to
   */
  public static void rebase(BitextProject project, Path from, Path to) {
    BitextMove.rebase(project, from, to);
  }

  /**
   * Lets the relative references of a bitext lead to the same files after the bitext was moved to
   * another folder. What was moved along, so that it is no longer where it was, is found from there
   * already: such references stay as they are.
   *
   * @param project the bitext, which is changed
   * @param from the file that it was
   * @param to the file that it is now
   * @return whether any reference was changed
   */
  public static boolean follow(BitextProject project, Path from, Path to) {
    return BitextMove.follow(project, from, to);
  }

  /**
   * Lets the references of a bitext lead to files that were moved.
   *
   * @param project the bitext, which is changed
   * @param bitext its file
   * @param moved where each file was, and where it is now; absolute paths
   * @return whether any reference was changed
   */
  public static boolean redirect(BitextProject project, Path bitext, Map<Path, Path> moved) {
    return BitextMove.redirect(project, bitext, moved);
  }
}
