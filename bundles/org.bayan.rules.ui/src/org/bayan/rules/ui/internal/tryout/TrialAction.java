package org.bayan.rules.ui.internal.tryout;

import org.eclipse.jface.action.Action;

/** Something that is done with the text that is tried. */
final class TrialAction extends Action {

  private final Runnable work;

  /**
   * An action.
   *
   * @param command the command of the platform that it does
   */
  TrialAction(String name, String command, Runnable work) {
    super(name);
    this.work = work;
    setActionDefinitionId(command);
  }

  @Override
  public void run() {
    work.run();
  }
}
