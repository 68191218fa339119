package org.bayan.core;

/** What the language of a document is known from. */
public enum LanguageBasis {
  /** The user. */
  GIVEN,
  /** The document. */
  STATED,
  /** The text that it is appended to. */
  TEXT,
  /** Its letters. */
  DETECTED
}
