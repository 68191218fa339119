package org.bayan.core;

/** What an import does where a field of a concept says one thing and the file another. */
public enum TermConflict {
  /** Keeps what is there. */
  KEEP,
  /** Takes what the file says. */
  REPLACE,
  /** Leaves the concept as it is and adds the one of the file as a concept of its own. */
  ADD
}
