package org.bayan.project.ui.internal.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.project.ui.ProjectUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The bitexts that were opened last, kept with the workspace. */
public final class RecentBitexts {

  private static final String KEY = "recentBitexts";
  private static final int MOST = 6;

  /** Those that are still there, the last one first. */
  public List<Path> list() {
    List<Path> files = new ArrayList<>();
    for (String line : node().get(KEY, "").lines().toList()) {
      try {
        Path file = Path.of(line);
        if (Files.isRegularFile(file)) {
          files.add(file);
        }
      } catch (InvalidPathException e) {
        // Kept on another system: it names no file here.
      }
    }
    return List.copyOf(files);
  }

  /**
   * Puts a bitext first.
   *
   * @throws BackingStoreException when that cannot be kept
   */
  public void add(Path bitext) throws BackingStoreException {
    Set<Path> files = new LinkedHashSet<>();
    files.add(bitext.toAbsolutePath().normalize());
    files.addAll(list());
    node().put(KEY, String.join("\n", files.stream().limit(MOST).map(Path::toString).toList()));
    node().flush();
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(ProjectUi.BUNDLE);
  }
}
