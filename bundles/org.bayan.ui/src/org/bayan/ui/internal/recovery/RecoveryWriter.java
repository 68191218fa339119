package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;
import org.bayan.ui.internal.recovery.Unsaved.Provisional;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Writes the recovery file of a bitext or termbase, some seconds after a change that was not saved,
 * and again as long as changes come. Called on the user interface thread, which it never holds up
 * for long: see {@link ModelMirror} for how a state is taken while a person edits. The alternatives
 * were weighed: writing the model itself would hold up edits for as long as a book takes to write,
 * and a journal of edits would have to be played back on a file that may be another by then.
 */
public final class RecoveryWriter {

  /** How long a step of copying takes, and the pause for the keyboard after it. */
  private static final int STEP_NANOSECONDS = 8_000_000;

  private static final int PAUSE_MILLISECONDS = 12;

  private final Display display;
  private final RecoverySlot slot;
  private final Unsaved unsaved;
  private ModelMirror<EObject> mirror;
  private boolean running;
  private boolean stale;
  private boolean failureTold;

  /**
   * A writer for one file.
   *
   * @param display whose thread it works on
   * @param slot where the recovery file goes
   * @param unsaved the model
   */
  public RecoveryWriter(Display display, RecoverySlot slot, Unsaved unsaved) {
    this.display = display;
    this.slot = slot;
    this.unsaved = unsaved;
  }

  /**
   * Takes note of a change, done or undone.
   *
   * @param touched the objects that it has set a feature of; none for text that is being typed
   */
  public void changed(Collection<? extends EObject> touched) {
    if (mirror != null) {
      mirror.touch(touched);
    }
    if (unsaved.isDirty()) {
      stale = true;
      start();
    } else {
      clear();
    }
  }

  /** Takes note that another model stands in the place of the one before. */
  public void replaced() {
    mirror = null;
    changed(Set.of());
  }

  /** Removes the recovery file: all is saved, or was given up. */
  public void clear() {
    mirror = null;
    stale = false;
    try {
      slot.clear();
    } catch (IOException e) {
      tell(Messages.notRemoved, e);
    }
  }

  private void start() {
    if (!running) {
      running = true;
      display.timerExec(BayanPreferences.autosaveSeconds() * 1000, this::begin);
    }
  }

  private void begin() {
    if (!stale) {
      running = false;
      return;
    }
    if (mirror == null) {
      mirror = new ModelMirror<>(unsaved.model());
    }
    step();
  }

  private void step() {
    if (mirror == null) {
      // Saved or replaced meanwhile.
      begin();
    } else if (mirror.advance(STEP_NANOSECONDS)) {
      write();
    } else {
      display.timerExec(PAUSE_MILLISECONDS, this::step);
    }
  }

  private void write() {
    stale = false;
    // Asked first: while what is typed is in the bitext, nobody calls it typed.
    Belonging belonging = unsaved.belonging();
    List<Provisional> typed = unsaved.runTyped();
    typed.forEach(this::copy);
    new WriteRecoveryJob(slot, unsaved.content(mirror.copy()), belonging, this::written).schedule();
    typed.reversed().forEach(this::takeBack);
  }

  private void copy(Provisional change) {
    mirror.touch(change.touched());
    while (!mirror.advance(STEP_NANOSECONDS)) {
      // One cell is a single short step.
    }
  }

  /** It is only in the copy: the person has not finished typing. */
  private void takeBack(Provisional change) {
    change.takeBack().run();
    mirror.touch(change.touched());
  }

  private void written(Optional<IOException> failure) {
    if (display.isDisposed()) {
      return;
    }
    display.asyncExec(
        () -> {
          running = false;
          failure.ifPresentOrElse(this::tellOnce, () -> failureTold = false);
          if (stale) {
            start();
          }
        });
  }

  /** A full disk stays full: once is enough. */
  private void tellOnce(IOException e) {
    if (!failureTold) {
      failureTold = true;
      tell(Messages.notWritten, e);
    }
  }

  private static void tell(String sentence, IOException e) {
    IStatus status = new Status(IStatus.WARNING, BayanUi.BUNDLE, sentence, e);
    StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
  }
}
