package org.bayan.ui.internal.files;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.bayan.model.AtomicFile;
import org.bayan.ui.internal.recovery.PathName;

/**
 * A note of the user's that a Bayan has opened a file, so that a second one, with another
 * workspace, can say so before two people, or one person twice, edit it. It forbids nothing, and
 * counts only while the process that has written it lives.
 */
public final class FileClaim {

  private final Path file;
  private final Path note;

  /**
   * A claim, not yet made.
   *
   * @param folder where the notes are; made when needed
   * @param file the file to open
   */
  public FileClaim(Path folder, Path file) {
    this.file = file;
    note = folder.resolve(PathName.of(file) + ".properties");
  }

  /** A claim among those of the user who runs this program. */
  public static FileClaim ofUser(Path file) {
    return new FileClaim(Path.of(System.getProperty("user.home"), ".bayan", "open"), file);
  }

  /** Whether another Bayan has the file open. It may wait for the name of this machine. */
  public boolean isHeldByAnother() {
    return read().filter(FileClaim::isOfAnother).isPresent();
  }

  /** Makes the claim. Nobody is hindered where it cannot be written: it is a courtesy. */
  public void take() {
    Properties properties = new Properties();
    properties.setProperty("file", file.toString());
    properties.setProperty("host", host());
    properties.setProperty("process", identity(ProcessHandle.current()));
    try {
      Files.createDirectories(note.getParent());
      AtomicFile.write(
          note,
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            properties.store(writer, null);
            writer.flush();
          });
    } catch (IOException e) {
      // The home of the user takes no files: no second Bayan will be warned.
      return;
    }
  }

  /** Gives the claim up, unless another has made it meanwhile. */
  public void release() {
    if (read().filter(claim -> !isOfAnother(claim)).isPresent()) {
      note.toFile().delete();
    }
  }

  private Optional<Properties> read() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(note)) {
      properties.load(reader);
      return Optional.of(properties);
    } catch (IOException | IllegalArgumentException e) {
      // There is no note, or none that tells anything.
      return Optional.empty();
    }
  }

  private static boolean isOfAnother(Properties claim) {
    String process = claim.getProperty("process", "");
    if (!host().equals(claim.getProperty("host"))) {
      // Nobody here can tell whether it lives.
      return true;
    }
    return !process.equals(identity(ProcessHandle.current())) && isAlive(process);
  }

  private static boolean isAlive(String process) {
    String id = process.substring(0, Math.max(0, process.indexOf('@')));
    return id.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(id))
            .filter(handle -> handle.isAlive() && identity(handle).equals(process))
            .isPresent();
  }

  /** Numbers of processes are used again; together with the start they are not. */
  private static String identity(ProcessHandle process) {
    return process.pid() + "@" + process.info().startInstant().map(String::valueOf).orElse("");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      // A machine without a name is this one.
      return "";
    }
  }
}
