package org.bayan.core.internal.pairs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.DocumentPair;
import org.bayan.core.DocumentPairs;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;

/** Finds the files of two folders that belong together. */
public final class FolderPairs {

  private FolderPairs() {}

  /**
   * Pairs the files of two sides by their names.
   *
   * @throws TaskException when a folder cannot be read, a name is that of two files or cannot be
   *     used, or no file has a counterpart
   */
  public static DocumentPairs match(FolderSide source, FolderSide target) throws TaskException {
    boolean together = source.isSameFolder(target);
    Map<String, Path> sources = source.files(together);
    Map<String, Path> targets = target.files(together);
    List<DocumentPair> pairs = new ArrayList<>();
    List<Path> alone = new ArrayList<>();
    for (Map.Entry<String, Path> one : sources.entrySet()) {
      Path counterpart = targets.remove(one.getKey());
      if (counterpart == null) {
        alone.add(one.getValue());
      } else {
        pairs.add(pair(one.getKey(), one.getValue(), counterpart));
      }
    }
    alone.addAll(targets.values());
    if (pairs.isEmpty()) {
      throw input(
          "No file of %s has a counterpart in %s; name them alike, or by patterns such as 'dir/*.ar'."
              .formatted(source.text(), target.text()));
    }
    requireNames(pairs);
    return new DocumentPairs(pairs, alone);
  }

  private static DocumentPair pair(String name, Path source, Path target) throws TaskException {
    if (OutputFiles.areSame(source, target)) {
      throw input(source + " is on both sides; tell the sides apart by folders or patterns.");
    }
    return new DocumentPair(name, source, target);
  }

  private static void requireNames(List<DocumentPair> pairs) throws TaskException {
    Map<String, DocumentPair> taken = new HashMap<>();
    for (DocumentPair pair : pairs) {
      Optional<String> fault = PairName.fault(pair.name());
      if (fault.isPresent()) {
        throw input(
            "%s gives the name '%s', which %s; rename it."
                .formatted(pair.source(), pair.name(), fault.get()));
      }
      DocumentPair before = taken.putIfAbsent(PairName.key(pair.name()), pair);
      if (before != null) {
        throw input(
            "%s and %s differ in capital letters only; rename one."
                .formatted(before.source(), pair.source()));
      }
    }
  }

  private static TaskException input(String message) {
    return new TaskException(TaskException.Kind.INPUT, message);
  }
}
