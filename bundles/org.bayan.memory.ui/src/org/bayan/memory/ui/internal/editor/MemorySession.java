package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.bayan.core.memory.MemoryEditing;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.core.memory.UnitListFilter;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A memory that is open in an editor: what is asked of it, and its edits. */
public final class MemorySession {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Path folder;
  private final IUndoContext undoContext;
  private final Display display;
  private final ReadJob reading;
  private final ISchedulingRule inTurn = new InTurn();
  private Consumer<Listing> listener = listing -> {};
  private Consumer<String> failed = sentence -> {};
  private Listing shown;
  private boolean closed;

  /**
   * Opens a memory. Whoever listens is called on the user interface thread.
   *
   * @param folder the memory
   * @param display whose thread that is
   */
  MemorySession(Path folder, Display display) {
    this.folder = folder;
    this.display = display;
    undoContext = new ObjectUndoContext(this, folder.toString());
    reading = new ReadJob(folder, this::later, this::later);
  }

  void onListing(Consumer<Listing> shows, Consumer<String> fails) {
    listener = shows;
    failed = fails;
  }

  Path folder() {
    return folder;
  }

  MemoryEditing editing() {
    return new MemoryEditing(folder, Clock.systemUTC(), PATIENCE);
  }

  IUndoContext undoContext() {
    return undoContext;
  }

  /** Edits of a memory are made one after another. */
  ISchedulingRule inTurn() {
    return inTurn;
  }

  /** Asks for other units. */
  void ask(UnitListFilter filter, Map<Long, MemoryFinding> findings) {
    reading.ask(filter, findings);
  }

  /** Looks whether anybody has written into the memory. */
  void refresh() {
    if (!closed) {
      reading.look();
    }
  }

  /** How many units there are; empty until they are read. */
  OptionalInt size() {
    return shown == null ? OptionalInt.empty() : OptionalInt.of(shown.size());
  }

  /** Whether what was asked for is shown. */
  public boolean isSettled() {
    return reading.isIdle();
  }

  private void later(Listing listing) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> show(listing));
    }
  }

  private void later(String fault) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!closed) {
              failed.accept(fault);
            }
          });
    }
  }

  private void show(Listing listing) {
    Listing before = shown;
    shown = listing;
    if (!closed) {
      listener.accept(listing);
    }
    if (before != null && before.memory() != listing.memory()) {
      reading.close(before.memory());
    }
    reading.shown();
  }

  /** Ends; nothing is read any more. */
  void close() {
    closed = true;
    PlatformUI.getWorkbench()
        .getOperationSupport()
        .getOperationHistory()
        .dispose(undoContext, true, true, true);
    reading.end();
  }

  /** Conflicts with itself. */
  private static final class InTurn implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  }
}
