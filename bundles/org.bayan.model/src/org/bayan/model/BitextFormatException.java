package org.bayan.model;

import java.nio.file.Path;

/** A {@code .bitext} file cannot be read or written; the message is a sentence for its user. */
public final class BitextFormatException extends java.io.IOException {

  private static final long serialVersionUID = 1L;

  BitextFormatException(Path file, String why) {
    super(file + " " + why + ".");
  }

  BitextFormatException(Path file, String why, Throwable cause) {
    super(file + " " + why + ".", cause);
  }
}
