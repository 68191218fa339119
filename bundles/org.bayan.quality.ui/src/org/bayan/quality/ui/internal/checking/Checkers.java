package org.bayan.quality.ui.internal.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.core.LoadedTermbases;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.quality.QualityCheckers;
import org.bayan.quality.QualityChecker;
import org.bayan.ui.internal.terms.EditedTermbases;

/**
 * The checkers that were made last, as long as profile, termbases and lexicons stay the same.
 * Called on any thread but that of the user interface: termbases and lexicons take time to read.
 */
public final class Checkers {

  private static final int MOST = 3;

  private record Key(CheckSettings settings, List<FileTime> written, List<Long> edited) {}

  private static final Map<Key, QualityChecker> CHECKERS =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, QualityChecker> eldest) {
          return size() > MOST;
        }
      };

  private Checkers() {}

  /**
   * The checker for some settings.
   *
   * @throws TaskException when the profile, a termbase or a lexicon cannot be read
   */
  public static QualityChecker get(CheckSettings settings) throws TaskException {
    List<Path> termbases = settings.termbases().files();
    Key key = new Key(settings, written(settings), EditedTermbases.states(termbases));
    synchronized (CHECKERS) {
      QualityChecker known = CHECKERS.get(key);
      if (known != null) {
        return known;
      }
    }
    // Not while others wait: what editors hold is asked on the user interface thread.
    QualityChecker made = make(settings, termbases);
    synchronized (CHECKERS) {
      CHECKERS.put(key, made);
    }
    return made;
  }

  private static QualityChecker make(CheckSettings settings, List<Path> termbases)
      throws TaskException {
    return QualityCheckers.of(
        settings.profile().load(),
        List.copyOf(
            LoadedTermbases.load(settings.termbases(), EditedTermbases.unsaved(termbases))
                .keySet()),
        settings.source(),
        settings.target(),
        settings.lexicons(),
        Progress.NONE);
  }

  private static List<FileTime> written(CheckSettings settings) {
    return Stream.of(
            settings.termbases().files(),
            settings.lexicons().files(),
            settings.profile().file().stream().toList())
        .flatMap(List::stream)
        .map(Checkers::written)
        .toList();
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Reading it will say what is wrong with it.
      return FileTime.fromMillis(0);
    }
  }
}
