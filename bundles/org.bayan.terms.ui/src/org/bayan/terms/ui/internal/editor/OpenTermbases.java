package org.bayan.terms.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.bayan.ui.internal.files.FileInput;
import org.eclipse.ui.IWorkbench;

/** The termbases that editors of any window have open. Used on the user interface thread. */
public final class OpenTermbases {

  private static final Set<SharedTermbase> OPEN = new LinkedHashSet<>();

  private OpenTermbases() {}

  /** The termbase of a file, if an editor has it open. */
  public static Optional<SharedTermbase> find(Path file) {
    return OPEN.stream().filter(one -> key(one.path()).equals(key(file))).findFirst();
  }

  /** The termbase of a file for an editor that joins it, new where no other has it open. */
  static SharedTermbase join(IWorkbench workbench, FileInput file, TermbaseListener listener) {
    SharedTermbase termbase =
        find(file.path()).orElseGet(() -> new SharedTermbase(workbench, file));
    OPEN.add(termbase);
    termbase.join(listener);
    return termbase;
  }

  /** An editor was closed; with the last one, whatever is unsaved was given up. */
  static void leave(SharedTermbase termbase, TermbaseListener listener) {
    termbase.leave(listener);
    if (termbase.isClosed() && OPEN.remove(termbase)) {
      termbase.dispose();
    }
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
