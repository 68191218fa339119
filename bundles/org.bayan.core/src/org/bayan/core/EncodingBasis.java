package org.bayan.core;

/** What the encoding of a document is known from. */
public enum EncodingBasis {
  /** The user. */
  GIVEN,
  /** The server that it came from. */
  SERVER,
  /** Its bytes and what they declare. */
  DETECTED,
  /** Its format, which has no other. */
  FORMAT
}
