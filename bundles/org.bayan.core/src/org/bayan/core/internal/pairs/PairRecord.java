package org.bayan.core.internal.pairs;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.PairFigures;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OutputFiles;
import org.bayan.model.AtomicFile;

/**
 * Remembers in the folder of the results what each pair was made of, so that a later call passes
 * over what is done. A line is added when a pair begins, without a digest, and when it is done; the
 * last one counts. What cannot be read in it counts as not done.
 */
public final class PairRecord implements AutoCloseable {

  /** Its file in the folder. */
  public static final String FILE = ".bayan-pairs";

  private final Map<String, RecordLine> before;
  private final Path file;
  private final Writer writer;

  private PairRecord(Map<String, RecordLine> before, Path file, Writer writer) {
    this.before = before;
    this.file = file;
    this.writer = writer;
  }

  /**
   * Opens the record of a folder, and cleans it of what no longer counts.
   *
   * @throws TaskException when it cannot be written
   */
  public static PairRecord open(Path folder) throws TaskException {
    Path file = folder.resolve(FILE);
    try {
      Map<String, RecordLine> lines = read(file);
      AtomicFile.write(
          file,
          out -> {
            for (RecordLine line : lines.values()) {
              out.write(line.text().getBytes(StandardCharsets.UTF_8));
            }
          });
      Writer writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
      return new PairRecord(lines, file, writer);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private static Map<String, RecordLine> read(Path file) throws IOException {
    Map<String, RecordLine> lines = new LinkedHashMap<>();
    try {
      // Bytes that are no UTF-8 spoil their line and no other.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        RecordLine.parse(line).ifPresent(one -> lines.put(one.name(), one));
      }
    } catch (NoSuchFileException e) {
      // Nothing was done here yet.
    }
    lines.values().removeIf(line -> line.figures().isEmpty());
    return lines;
  }

  /** The figures of a pair that is done already, if it was made of the same. */
  public Optional<PairFigures> done(String name, String digest) {
    return Optional.ofNullable(before.get(name))
        .filter(line -> line.digest().equals(digest))
        .flatMap(RecordLine::figures);
  }

  /** Notes that the files of a pair may change from now on. */
  public void begin(String name) throws TaskException {
    append(RecordLine.begun(name));
  }

  /** Notes that a pair is done. */
  public void end(String name, String digest, PairFigures figures) throws TaskException {
    append(new RecordLine(name, digest, Optional.of(figures)));
  }

  private synchronized void append(RecordLine line) throws TaskException {
    try {
      writer.write(line.text());
      writer.flush();
    } catch (IOException e) {
      throw new TaskException(
          TaskException.Kind.OUTPUT,
          file + " cannot be written (" + e.getMessage() + "); make room or choose another folder.",
          e);
    }
  }

  @Override
  public void close() throws TaskException {
    try {
      writer.close();
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }
}
