package org.bayan.quality.ui.internal.ignoring;

import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.DismissFinding;
import org.bayan.core.edit.RevokeDismissals;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Dismissal;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.osgi.util.NLS;

/** Rules findings out in an editor, each by one undoable change. */
public final class Ignoring {

  private Ignoring() {}

  /**
   * Asks for the reason and rules a finding out.
   *
   * @param sentence what was found, for the person
   * @param check the id of the check
   * @param key the key of the finding
   */
  public static void ignore(
      BitextEditor editor, Bead bead, String sentence, String check, String key) {
    if (bead.eContainer() != editor.alignment()) {
      editor.say(Messages.outdated);
      return;
    }
    Optional<String> reason = ReasonDialog.ask(editor.getSite().getShell(), sentence);
    reason.ifPresent(
        why ->
            editor.run(
                NLS.bind(Messages.ignoring, editor.alignment().getBeads().indexOf(bead) + 1),
                new DismissFinding(bead, check, key, why)));
  }

  /** Lets findings count again. */
  public static void revoke(BitextEditor editor, Bead here, Set<Dismissal> dismissals) {
    editor.run(
        NLS.bind(Messages.revoking, dismissals.size()), new RevokeDismissals(here, dismissals));
  }
}
