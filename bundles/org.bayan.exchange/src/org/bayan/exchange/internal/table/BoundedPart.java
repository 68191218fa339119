package org.bayan.exchange.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bayan.exchange.TermTableException;

/** A part of an archive that may unpack to so much and no more. */
public final class BoundedPart extends FilterInputStream {
  private final String name;
  private final int mebibytes;
  private long left;

  /**
   * A part.
   *
   * @param mebibytes the most that it may unpack to
   * @param name the file, in the sentence that refuses more
   */
  public BoundedPart(InputStream in, int mebibytes, String name) {
    super(in);
    this.mebibytes = mebibytes;
    left = (long) mebibytes << 20;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    take(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new TermTableException(
          name,
          0,
          "it is too large: a part unpacks to more than " + mebibytes + " MiB; save it as CSV");
    }
  }
}
