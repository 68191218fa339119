package org.bayan.exchange.internal.xml;

import java.io.IOException;

/** A piece of XML goes on for longer than any that makes sense; the message ends a sentence. */
final class EndlessPieceException extends IOException {

  private static final long serialVersionUID = 1L;

  EndlessPieceException() {
    super("something that begins here has no end within 16 million characters");
  }
}
