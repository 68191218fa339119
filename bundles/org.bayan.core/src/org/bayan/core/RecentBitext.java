package org.bayan.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.model.AtomicFile;

/**
 * Remembers the bitext that was made last, so that the workbench opens once on what the command
 * line has just made. It is kept in a small file of the user's, one path in UTF-8.
 */
public final class RecentBitext {

  private final Path memory;

  /**
   * A memory.
   *
   * @param memory the file that it is kept in; made, with its folder, when needed
   */
  public RecentBitext(Path memory) {
    this.memory = memory;
  }

  /** The memory of the user who runs this program. */
  public static RecentBitext ofUser() {
    return new RecentBitext(Path.of(System.getProperty("user.home"), ".bayan", "recent"));
  }

  /**
   * Remembers a bitext instead of the one before.
   *
   * @param bitext the file
   * @throws IOException when it cannot be remembered
   */
  public void remember(Path bitext) throws IOException {
    Files.createDirectories(memory.toAbsolutePath().getParent());
    byte[] path = bitext.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(memory, out -> out.write(path));
  }

  /** The bitext that was remembered last, if it is still there; it is forgotten then. */
  public Optional<Path> take() {
    try {
      Path bitext = Path.of(Files.readString(memory).strip());
      Files.delete(memory);
      return Optional.of(bitext).filter(Files::isRegularFile);
    } catch (IOException | InvalidPathException e) {
      // Nothing remembered, or nothing that makes sense here: the user opens a file by hand.
      return Optional.empty();
    }
  }
}
