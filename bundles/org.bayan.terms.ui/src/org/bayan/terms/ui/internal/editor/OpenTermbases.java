package org.bayan.terms.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.IWorkbench;

/** The termbases that editors of any window have open. Used on the user interface thread. */
public final class OpenTermbases {

  private static final Map<Path, SharedTermbase> OPEN = new LinkedHashMap<>();

  private OpenTermbases() {}

  /** The termbase of a file, if an editor has it open. */
  public static Optional<SharedTermbase> find(Path file) {
    return Optional.ofNullable(OPEN.get(key(file)));
  }

  /** The termbase of a file for an editor that joins it, new where no other has it open. */
  static SharedTermbase join(IWorkbench workbench, Path file, TermbaseListener listener) {
    SharedTermbase termbase =
        OPEN.computeIfAbsent(key(file), path -> new SharedTermbase(workbench, path));
    termbase.join(listener);
    return termbase;
  }

  /** An editor was closed; with the last one, whatever is unsaved was given up. */
  static void leave(SharedTermbase termbase, TermbaseListener listener) {
    termbase.leave(listener);
    if (!termbase.isShown() && OPEN.remove(key(termbase.path()), termbase)) {
      termbase.dispose();
    }
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
