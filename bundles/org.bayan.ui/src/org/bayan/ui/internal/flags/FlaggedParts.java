package org.bayan.ui.internal.flags;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.widgets.Control;

/**
 * Flags what is wrong in the bead that the person is in, and keeps it flagged while something is
 * typed.
 */
public final class FlaggedParts {

  /** Looks for what is wrong. */
  @FunctionalInterface
  public interface Source {

    /**
     * Begins to look, on the user interface thread.
     *
     * @param bead whose texts are looked at, as they are being written
     * @param done is told there what was found; at once, later, or never where something else is
     *     asked meanwhile
     */
    void find(SelectedBead bead, Consumer<List<Underlined>> done);
  }

  private static final int PAUSE_MILLISECONDS = 200;
  private static volatile Source source = (bead, done) -> done.accept(List.of());

  private final Control control;
  private final Supplier<Optional<SelectedBead>> selected;
  private final Consumer<List<Underlined>> show;
  private final Runnable find = this::find;

  /**
   * Begins to flag.
   *
   * @param control while it lives
   * @param selected the bead that the person is in
   * @param show shows flags, and these alone
   */
  public FlaggedParts(
      Control control, Supplier<Optional<SelectedBead>> selected, Consumer<List<Underlined>> show) {
    this.control = control;
    this.selected = selected;
    this.show = show;
  }

  /** Lets somebody look for what is wrong from now on. */
  public static void setSource(Source other) {
    source = other;
  }

  /** Another bead is selected, or its texts have changed: after a moment it is looked at. */
  public void changed() {
    control.getDisplay().timerExec(PAUSE_MILLISECONDS, find);
  }

  private void find() {
    if (!control.isDisposed()) {
      selected.get().ifPresentOrElse(this::find, () -> show.accept(List.of()));
    }
  }

  private void find(SelectedBead bead) {
    source.find(
        bead,
        parts -> {
          boolean here = !control.isDisposed();
          if (here && selected.get().filter(now -> now.bead() == bead.bead()).isPresent()) {
            show.accept(parts);
          }
        });
  }
}
