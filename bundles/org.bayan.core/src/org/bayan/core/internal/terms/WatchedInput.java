package org.bayan.core.internal.terms;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;

/** A stream that tells how much of it was read, and ends when nobody wants it any more. */
public final class WatchedInput extends FilterInputStream {
  private static final long STEP = 1 << 16;

  private final long size;
  private final Progress progress;
  private long read;
  private long told;

  /** Watches a stream of a size in bytes. */
  public WatchedInput(InputStream in, long size, Progress progress) {
    super(in);
    this.size = Math.max(1, size);
    this.progress = progress;
  }

  /** Ends a task that nobody wants any more. */
  public static void stopIfCancelled(Progress progress) {
    if (progress.cancelled()) {
      throw new CancellationException();
    }
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(long bytes) {
    read += bytes;
    if (read - told >= STEP) {
      told = read;
      stopIfCancelled(progress);
      progress.worked(Math.min(1, (double) read / size));
    }
  }
}
