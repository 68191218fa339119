package org.bayan.ui.internal.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.TaskException;
import org.bayan.core.TermLookup;
import org.bayan.core.TermbaseChoice;

/**
 * The termbases that were read last, as long as neither their files nor their editors change them.
 */
final class LookupCache {

  private static final int MOST = 4;

  private record Key(
      TermbaseChoice termbases,
      String source,
      String target,
      List<FileTime> written,
      List<Long> edited) {

    /** Whether it is of the same termbases, at another time. */
    boolean isAbout(Key other) {
      return termbases.equals(other.termbases)
          && source.equals(other.source)
          && target.equals(other.target);
    }
  }

  private final Map<Key, TermLookup> lookups =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TermLookup> eldest) {
          return size() > MOST;
        }
      };

  /** Reads termbases where that was not done already. */
  synchronized TermLookup get(TermbaseChoice termbases, String source, String target)
      throws TaskException {
    List<Path> files = termbases.files();
    Key key = new Key(termbases, source, target, written(files), EditedTermbases.states(files));
    TermLookup lookup = lookups.get(key);
    if (lookup == null) {
      lookups.keySet().removeIf(key::isAbout);
      lookup = TermLookup.load(termbases, EditedTermbases.unsaved(files), source, target);
      lookups.put(key, lookup);
    }
    return lookup;
  }

  private static List<FileTime> written(List<Path> files) {
    List<FileTime> times = new ArrayList<>();
    for (Path file : files) {
      try {
        times.add(Files.getLastModifiedTime(file));
      } catch (IOException e) {
        // Reading it will say what is wrong with it.
        times.add(FileTime.fromMillis(0));
      }
    }
    return times;
  }
}
