package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;

/**
 * The state of a bitext or termbase that an earlier run did not save.
 *
 * @param content the state, a file of the same kind
 * @param label the file beside it that says what it belongs to
 * @param belonging what it belongs to
 */
public record Recoverable(Path content, Path label, Belonging belonging) {

  /** Reads what a state belongs to; empty where it is not whole. */
  static Optional<Recoverable> read(Path label) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(label)) {
      properties.load(reader);
      Belonging belonging = belonging(properties);
      Path content = RecoveryFolder.content(label, belonging.file());
      return Optional.of(new Recoverable(content, label, belonging))
          .filter(state -> Files.isRegularFile(content));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // Not written by us, or not to the end: there is nothing to offer.
      return Optional.empty();
    }
  }

  private static Belonging belonging(Properties properties) throws InvalidPathException {
    FileTime modified = FileTime.from(Instant.parse(text(properties, "modified")));
    return new Belonging(
        Path.of(text(properties, "file")),
        new FileStamp(modified, Long.parseLong(text(properties, "size"))),
        Integer.parseInt(text(properties, "changes")),
        Instant.parse(text(properties, "written")));
  }

  private static String text(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }

  /** The file that was edited. */
  public Path file() {
    return belonging.file();
  }

  /** Whether the file was written or taken away since the changes were made to it. */
  public boolean isOutdated() {
    return !FileStamp.ifThere(file()).equals(Optional.of(belonging.base()));
  }

  /**
   * Throws the state away.
   *
   * @throws IOException when it cannot be deleted
   */
  public void discard() throws IOException {
    Files.deleteIfExists(content);
    Files.deleteIfExists(label);
  }
}
