package org.bayan.quality.ui.internal.checking;

import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.ReplaceText;
import org.bayan.core.edit.ReplaceText.Replacement;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.osgi.util.NLS;

/** Mends findings in an editor, each by one undoable change. */
public final class Mending {

  private Mending() {}

  /**
   * Mends a finding. What is being typed becomes a change of its own before.
   *
   * @return whether it was mended; else the status line says why not
   */
  public static boolean mend(BitextEditor editor, BeadFinding finding) {
    Optional<SegmentFix> fix = finding.fix();
    if (fix.isEmpty() || editor.writing() == null || !editor.writing().close()) {
      return false;
    }
    Bead bead = finding.bead();
    Segment found = fix.get().part().segment();
    // A translation that was only being typed is a segment of the bead now.
    Segment segment =
        found.getUnit() == null && bead.getTarget().size() == 1
            ? bead.getTarget().getFirst()
            : found;
    return mend(editor, bead, segment, fix.get());
  }

  /** Mends a segment, unless its text has changed. */
  public static boolean mend(BitextEditor editor, Bead bead, Segment segment, SegmentFix fix) {
    if (!fix.before().equals(segment.getText()) || bead.eContainer() != editor.alignment()) {
      editor.say(Messages.outdated);
      return false;
    }
    int number = editor.alignment().getBeads().indexOf(bead) + 1;
    return editor.run(
        NLS.bind(Messages.fixed, number),
        new ReplaceText(List.of(new Replacement(segment, fix.after()))));
  }
}
