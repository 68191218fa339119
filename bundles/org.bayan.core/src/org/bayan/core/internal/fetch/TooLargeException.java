package org.bayan.core.internal.fetch;

import java.io.IOException;

/** More bytes came than are borne. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException() {
    super("too large");
  }
}
