package org.bayan.exchange.tmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.exchange.internal.tmx.read.TmxReading;

/**
 * Reads translation memories in TMX 1.1 to 1.4b, one unit after another.
 *
 * <p>What tools get wrong is read, and told of: bare {@code &} and {@code <}, control characters,
 * names in capitals, missing or unknown attributes, variants without text, inline codes of other
 * formats. Comments and document types are passed over; one that declares entities is refused, and
 * no outside entity is ever opened.
 */
public final class TmxStreamReader {

  /** What is done with a unit that cannot be read. */
  public enum Unreadable {
    /** The reading ends with a {@link org.bayan.exchange.TmxFormatException}. */
    FAIL,
    /** It is told of and left out. */
    SKIP
  }

  private final Unreadable unreadable;

  /** A reader. */
  public TmxStreamReader(Unreadable unreadable) {
    this.unreadable = unreadable;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sink takes what is read; what it throws ends the reading
   * @throws org.bayan.exchange.TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read
   */
  public void read(Path file, TmxSink sink) throws IOException {
    read(file.toString(), () -> Files.newInputStream(file), sink);
  }

  /**
   * Reads a stream.
   *
   * @param name what it is called in sentences
   * @param source opens it; more than once where units are skipped
   * @param sink takes what is read; what it throws ends the reading
   * @throws org.bayan.exchange.TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read
   */
  public void read(String name, Source source, TmxSink sink) throws IOException {
    new TmxReading(
            name, () -> new BufferedInputStream(source.open()), sink, unreadable == Unreadable.SKIP)
        .read();
  }

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Source {
    /**
     * A stream at the beginning of the file; it is closed by the reader.
     *
     * @throws IOException when it cannot be opened
     */
    InputStream open() throws IOException;
  }
}
