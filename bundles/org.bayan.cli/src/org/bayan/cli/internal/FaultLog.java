package org.bayan.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.BayanVersion;

/** Writes what the makers of Bayan need to know about a fault. */
final class FaultLog {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private FaultLog() {}

  /** Writes a log file and gives its path, or says why there is none. */
  static String write(Throwable fault) {
    try {
      return write(fault, Path.of(System.getProperty("user.home"), ".bayan", "log"));
    } catch (IOException e) {
      return writeToTemporary(fault);
    }
  }

  private static String writeToTemporary(Throwable fault) {
    try {
      return write(fault, Path.of(System.getProperty("java.io.tmpdir")));
    } catch (IOException e) {
      return "(none: " + e.getMessage() + ")";
    }
  }

  private static String write(Throwable fault, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file =
        Files.createTempFile(folder, "bayan-" + LocalDateTime.now().format(STAMP) + "-", ".log");
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      writer.println(BayanVersion.PROGRAM);
      writer.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
      for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
        writer.println(cause);
        Stream.of(cause.getStackTrace()).forEach(frame -> writer.println("  at " + frame));
      }
    }
    return file.toString();
  }
}
