package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.ui.BayanUi;
import org.eclipse.core.runtime.Platform;

/**
 * The folder with the recovery files of a workspace. Each is named after the path of its file and
 * the run of Bayan that wrote it, so that no run overwrites what another has left. One Bayan at a
 * time works in a workspace: what another run wrote is of one that has ended.
 */
public final class RecoveryFolder {

  private static final String LABEL = ".properties";
  private static final String UNFINISHED = ".part";

  private final Path folder;
  private final String run;

  /**
   * A folder.
   *
   * @param folder where; made when needed
   * @param run a name of this run of Bayan, of letters and digits
   */
  public RecoveryFolder(Path folder, String run) {
    this.folder = folder;
    this.run = run;
  }

  /** The folder in the workspace, for the run of this process. */
  public static RecoveryFolder ofWorkspace() {
    Path state = Platform.getStateLocation(Platform.getBundle(BayanUi.BUNDLE)).toPath();
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().map(at -> at.toEpochMilli()).orElse(0L);
    return new RecoveryFolder(state.resolve("recovery"), process.pid() + "x" + start);
  }

  /** Where the files are. */
  public Path path() {
    return folder;
  }

  /** The slot of a file in this run of Bayan. */
  public RecoverySlot slot(Path file) {
    String name = PathName.of(file) + "-" + run;
    return new RecoverySlot(folder.resolve(name + extension(file)), folder.resolve(name + LABEL));
  }

  /**
   * What earlier runs have left, the latest first.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<Recoverable> left() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isOfOtherRun(file) && file.toString().endsWith(LABEL))
          .flatMap(label -> Recoverable.read(label).stream())
          .sorted(
              Comparator.comparing((Recoverable state) -> state.belonging().written()).reversed())
          .toList();
    }
  }

  /** What earlier runs have left of one file, the latest; empty where nothing. */
  public Optional<Recoverable> left(Path file) throws IOException {
    return left().stream().filter(state -> state.file().equals(file)).findFirst();
  }

  /**
   * Deletes what an earlier run had begun to write when it ended.
   *
   * @throws IOException when that is not possible
   */
  public void tidy() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(this::isOfOtherRun).toList()) {
        if (file.toString().endsWith(UNFINISHED)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private boolean isOfOtherRun(Path file) {
    return !file.getFileName().toString().contains("-" + run + ".");
  }

  /** The extension of a file with its dot, by which the kind of its content is known. */
  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  /** The content that belongs to a label, the name of whose file is known. */
  static Path content(Path label, Path file) {
    String name = label.getFileName().toString();
    String stem = name.substring(0, name.length() - LABEL.length());
    return label.resolveSibling(stem + extension(file));
  }
}
