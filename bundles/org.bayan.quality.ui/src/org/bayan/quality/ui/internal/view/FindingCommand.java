package org.bayan.quality.ui.internal.view;

import java.util.Set;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.Mending;
import org.bayan.quality.ui.internal.ignoring.Ignoring;
import org.bayan.ui.internal.editor.BitextEditor;

/** What can be done about a finding. */
enum FindingCommand {
  /** Mends it. */
  FIX {
    @Override
    boolean suits(ShownFinding row) {
      return !row.fix().isEmpty();
    }

    @Override
    String none() {
      return Messages.nothingToFix;
    }

    @Override
    void run(BitextEditor editor, ShownFinding row) {
      Mending.mend(editor, row.finding());
    }
  },
  /** Rules it out with a reason. */
  IGNORE {
    @Override
    boolean suits(ShownFinding row) {
      return row.dismissal().isEmpty();
    }

    @Override
    String none() {
      return Messages.nothingToIgnore;
    }

    @Override
    void run(BitextEditor editor, ShownFinding row) {
      // What is being typed becomes a change first: a finding of it may be of a segment to come.
      if (editor.writing() != null && editor.writing().close()) {
        BeadFinding found = row.finding();
        Ignoring.ignore(
            editor,
            found.bead(),
            found.sentence(),
            found.finding().check().id(),
            found.finding().key());
      }
    }
  },
  /** Lets it count again. */
  COUNT_AGAIN {
    @Override
    boolean suits(ShownFinding row) {
      return row.dismissal().isPresent();
    }

    @Override
    String none() {
      return Messages.nothingToIgnore;
    }

    @Override
    void run(BitextEditor editor, ShownFinding row) {
      row.dismissal().ifPresent(one -> Ignoring.revoke(editor, row.finding().bead(), Set.of(one)));
    }
  };

  /** Whether it can be done about a finding. */
  abstract boolean suits(ShownFinding row);

  /** Says that there is no such finding. */
  abstract String none();

  /** Does it. */
  abstract void run(BitextEditor editor, ShownFinding row);
}
