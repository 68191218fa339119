package org.bayan.project.ui.internal.review;

import java.util.List;
import org.bayan.core.review.Returned;
import org.bayan.core.review.ReviewChange;
import org.bayan.ui.internal.editor.BitextEditor;

/**
 * What a file that has come back says beside an open bitext.
 *
 * @param editor that has the bitext open
 * @param returned what the file says
 * @param changes where both differ, in the order of the file
 * @param same how many beads are as they were
 */
record Comparison(BitextEditor editor, Returned returned, List<ReviewChange> changes, int same) {

  Comparison {
    changes = List.copyOf(changes);
  }

  /** How many changes of a kind there are. */
  long count(ReviewChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
