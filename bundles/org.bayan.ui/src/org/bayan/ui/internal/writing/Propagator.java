package org.bayan.ui.internal.writing;

import java.util.List;
import org.bayan.core.edit.ApplyPropagation;
import org.bayan.core.edit.Propagation;
import org.bayan.core.edit.Propagation.Proposed;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.osgi.util.NLS;

/**
 * Carries a translation to the other places where its source stands, as an edit of its own, where
 * the preferences ask for that.
 *
 * @param editor the editor of the bitext
 */
record Propagator(BitextEditor editor) {

  /**
   * Writes a translation wherever it fits, and says how often that was.
   *
   * @param repeated the beads with the same source, or nearly so
   */
  void from(Segment translation, List<Bead> repeated) {
    if (!BayanPreferences.propagates()) {
      return;
    }
    BitextProject project = (BitextProject) editor.alignment().eContainer();
    List<Proposed> proposals = Propagation.of(project, editor.alignment(), translation, repeated);
    int count = proposals.size();
    if (count > 0
        && editor.run(NLS.bind(Messages.propagation, count), new ApplyPropagation(proposals))) {
      editor.say(NLS.bind(Messages.propagated, count));
    }
  }
}
