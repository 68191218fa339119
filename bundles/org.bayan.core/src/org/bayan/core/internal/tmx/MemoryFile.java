package org.bayan.core.internal.tmx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;

/** Reads a TMX file, and tells how far it is. */
public final class MemoryFile {

  private final Path file;
  private final Progress progress;

  /**
   * A file to read.
   *
   * @param file the file
   * @param progress is told of how much of the file is read, and can stop it
   */
  public MemoryFile(Path file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  /** What is done with units that cannot be read. */
  public static Unreadable unreadable(boolean skip) {
    return skip ? Unreadable.SKIP : Unreadable.FAIL;
  }

  /**
   * Reads it.
   *
   * @param unreadable what is done with units that cannot be read
   * @param sink takes what is read
   * @throws TaskException when it is not there or cannot be read, or is damaged
   * @throws CancellationException when the progress stops it
   */
  public void read(Unreadable unreadable, TmxSink sink) throws TaskException {
    InputFaults.requireFile(file);
    try {
      new TmxStreamReader(unreadable).read(file.toString(), this::open, sink);
    } catch (IOException e) {
      throw InputFaults.of(file, e);
    }
  }

  private InputStream open() throws IOException {
    return new Counted(Files.newInputStream(file), Math.max(1, Files.size(file)));
  }

  /** Counts the bytes on their way. */
  private final class Counted extends FilterInputStream {

    private final long size;
    private long read;

    Counted(InputStream in, long size) {
      super(in);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) {
      if (progress.cancelled()) {
        throw new CancellationException();
      }
      read += more;
      progress.worked(Math.min(1.0, (double) read / size));
    }
  }
}
