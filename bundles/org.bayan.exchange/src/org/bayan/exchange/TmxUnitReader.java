package org.bayan.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.bayan.exchange.internal.tmx.MemoryUnits;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.model.memory.UnitSink;

/**
 * Reads the units of translation memories in TMX 1.1 to 1.4b (LISA OSCAR), one after another, with
 * all their languages, attributes, notes, properties and inline codes. A unit that says nothing of
 * its source language, segmentation or kind of document has what the header says of all. Document
 * types are passed over and outside entities never opened.
 */
public final class TmxUnitReader {

  /**
   * Reads a file.
   *
   * @param file the file
   * @param sink takes the units; what it throws ends the reading
   * @param progress is told now and then how many bytes were read
   * @return how many units there were
   * @throws TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read, or the sink cannot keep a unit
   */
  public long read(Path file, UnitSink sink, LongConsumer progress) throws IOException {
    return read(file, Unreadable.FAIL, sink, problem -> {}, progress);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param unreadable what is done with units that cannot be read
   * @param sink takes the units; what it throws ends the reading
   * @param problems is told of what is not as the standard has it
   * @param progress is told now and then how many bytes were read
   * @return how many units there were
   * @throws TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read, or the sink cannot keep a unit
   */
  public long read(
      Path file,
      Unreadable unreadable,
      UnitSink sink,
      Consumer<TmxProblem> problems,
      LongConsumer progress)
      throws IOException {
    MemoryUnits units = new MemoryUnits(sink, problems);
    new TmxStreamReader(unreadable)
        .read(file.toString(), () -> new Counted(Files.newInputStream(file), progress), units);
    return units.units();
  }

  /** Counts what is read. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;
    private long count;

    Counted(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      progress.accept(count);
      return read;
    }
  }
}
