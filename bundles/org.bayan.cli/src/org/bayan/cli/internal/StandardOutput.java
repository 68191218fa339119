package org.bayan.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which a print stream keeps to itself. */
public final class StandardOutput extends FilterOutputStream {

  private static final String READER_HAS_GONE = "Broken pipe";

  private String failure;

  /** Writes to the stream. */
  public StandardOutput(OutputStream out) {
    super(out);
  }

  /**
   * Why not everything was written. A reader that has seen enough, such as {@code head}, is no
   * failure.
   */
  public Optional<String> failure() {
    return Optional.ofNullable(failure).filter(reason -> !reason.equals(READER_HAS_GONE));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e.getMessage();
      throw e;
    }
  }
}
