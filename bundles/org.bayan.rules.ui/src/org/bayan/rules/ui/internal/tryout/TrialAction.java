package org.bayan.rules.ui.internal.tryout;

import org.eclipse.jface.action.Action;

/** Something that is done with the text that is tried. */
final class TrialAction extends Action {

  private final Runnable work;

  TrialAction(String name, Runnable work) {
    super(name);
    this.work = work;
  }

  @Override
  public void run() {
    work.run();
  }
}
