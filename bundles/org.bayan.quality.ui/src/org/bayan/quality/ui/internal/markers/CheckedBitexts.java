package org.bayan.quality.ui.internal.markers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.bitext.Bead;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.preferences.CheckPreferences;
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * The open bitexts that were checked, now or in an earlier session. Their markers follow what is
 * done to them. All of it happens on the user interface thread.
 */
public final class CheckedBitexts implements IStartup {

  private static final Map<OpenedBitext, CheckedBitext> CHECKED = new HashMap<>();

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              WatchedBitexts.add(new Watcher());
              CheckPreferences.addListener(CheckedBitexts::settingsChanged);
            });
  }

  /** Checks all of a bitext on the wish of a person. */
  static void check(OpenedBitext bitext, Optional<IFile> file, Consumer<CheckJob.Outcome> done) {
    CheckedBitext checked = CHECKED.get(bitext);
    if (checked == null || !checked.file().equals(file)) {
      checked = new CheckedBitext(file);
      CHECKED.put(bitext, checked);
    }
    CheckJob.all(checked, bitext, done).schedule();
  }

  /** A person gave a check up: what was never checked whole is not followed. */
  static void cancelled(OpenedBitext bitext, CheckedBitext checked) {
    if (checked.last().isEmpty()) {
      CHECKED.remove(bitext, checked);
    }
  }

  /** What counts of what was found in a bitext; empty where it was not checked. */
  static Optional<List<FindingMarker>> found(OpenedBitext bitext) {
    return Optional.ofNullable(CHECKED.get(bitext)).flatMap(CheckedBitext::last);
  }

  private static void settingsChanged() {
    CHECKED.forEach(
        (bitext, checked) -> CheckJob.beside(checked, bitext, Optional.empty()).schedule());
  }

  private static boolean hasMarkers(IFile file) {
    try {
      return file.exists()
          && file.findMarkers(QualityUi.FINDING, true, IResource.DEPTH_ZERO).length > 0;
    } catch (CoreException e) {
      // The file went away: nothing is known of it.
      return false;
    }
  }

  /** Keeps the markers in step. */
  private static final class Watcher implements BitextWatcher {

    @Override
    public void opened(OpenedBitext bitext) {
      Optional<IFile> file = bitext.file().resource();
      boolean before = CHECKED.remove(bitext) != null;
      if (before || file.filter(CheckedBitexts::hasMarkers).isPresent()) {
        CheckedBitext checked = new CheckedBitext(file);
        CHECKED.put(bitext, checked);
        CheckJob.beside(checked, bitext, Optional.empty()).schedule();
      }
    }

    @Override
    public void edited(OpenedBitext bitext, Set<Bead> touched) {
      CheckedBitext checked = CHECKED.get(bitext);
      if (checked != null && !bitext.file().resource().equals(checked.file())) {
        opened(bitext);
      } else if (checked != null) {
        CheckJob.beside(checked, bitext, Optional.of(touched)).schedule();
      }
    }

    @Override
    public void closed(OpenedBitext bitext) {
      CHECKED.remove(bitext);
    }
  }
}
