package org.bayan.terms.ui.internal.editor;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Reads a termbase in the background; its editors are told how it ends. */
final class OpenTermbase {

  private final SharedTermbase termbase;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  OpenTermbase(SharedTermbase termbase) {
    this.termbase = termbase;
  }

  void start() {
    new ReadTermbaseJob(
            termbase.path(),
            read -> later(() -> termbase.opened(read)),
            e -> later(() -> termbase.refused(e.getMessage())))
        .schedule();
  }

  private void later(Runnable action) {
    display.asyncExec(
        () -> {
          if (!termbase.isClosed() && !termbase.isOpen()) {
            action.run();
          }
        });
  }
}
