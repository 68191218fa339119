package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;

/** Bytes that are no text in the encoding they were to be read in. */
public final class MalformedTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long byteOffset;

  MalformedTextException(Charset charset, long byteOffset) {
    super("the byte at offset " + byteOffset + " is not valid " + charset.name());
    this.byteOffset = byteOffset;
  }

  /** The first byte of the faulty sequence, counted from 0. */
  public long byteOffset() {
    return byteOffset;
  }
}
