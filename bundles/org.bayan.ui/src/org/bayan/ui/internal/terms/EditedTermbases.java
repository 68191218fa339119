package org.bayan.ui.internal.terms;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.UnsavedConcepts;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.ui.PlatformUI;

/**
 * What editors hold of termbases beyond their files, so that a term counts in a bitext as soon as
 * it is written. Whoever edits termbases says so here.
 */
public final class EditedTermbases {

  private static final int PAUSE_MILLISECONDS = 250;

  /** Knows the termbases that are being edited. */
  public interface Source {

    /**
     * A number that grows with each change to a termbase. Asked on any thread.
     *
     * @param file of the termbase
     * @return 0 where the termbase is as its file
     */
    long state(Path file);

    /**
     * What an editor holds of a termbase. Asked on the user interface thread.
     *
     * @param file of the termbase
     * @return empty where the termbase is as its file
     */
    Optional<UnsavedConcepts> unsaved(Path file);
  }

  private static final Source NONE =
      new Source() {
        @Override
        public long state(Path file) {
          return 0;
        }

        @Override
        public Optional<UnsavedConcepts> unsaved(Path file) {
          return Optional.empty();
        }
      };

  private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();
  private static final Runnable TELL = () -> LISTENERS.forEach(Runnable::run);
  private static volatile Source source = NONE;

  private EditedTermbases() {}

  /** Says who knows what is being edited. */
  public static void setSource(Source knows) {
    source = knows;
  }

  /**
   * Tells those who show terms, after a moment, that a termbase has changed, in its editor or on
   * the disk. Called on the user interface thread.
   */
  public static void changed() {
    PlatformUI.getWorkbench().getDisplay().timerExec(PAUSE_MILLISECONDS, TELL);
  }

  /** Asks to be told, on the user interface thread. */
  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  /** Asks no more. */
  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  /** In which state termbases are being edited. */
  public static List<Long> states(List<Path> files) {
    return files.stream().map(source::state).toList();
  }

  /** What editors hold of termbases. Asked on another thread than that of the user interface. */
  public static Map<Path, UnsavedConcepts> unsaved(List<Path> files) {
    Map<Path, UnsavedConcepts> unsaved = new HashMap<>();
    if (states(files).stream().anyMatch(state -> state > 0)) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .syncExec(
              () ->
                  files.forEach(
                      file -> source.unsaved(file).ifPresent(one -> unsaved.put(file, one))));
    }
    return unsaved;
  }
}
