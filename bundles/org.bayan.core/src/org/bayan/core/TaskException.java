package org.bayan.core;

/**
 * A task cannot be done for a reason that lies outside Bayan. The message is one sentence for the
 * user: which file, why, what to do.
 */
public final class TaskException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What kind of thing stands in the way. */
  public enum Kind {
    /** A file cannot be read, or what it holds is invalid. */
    INPUT,
    /** A file cannot be written. */
    OUTPUT,
    /** What was asked for makes no sense. */
    REQUEST
  }

  private final Kind kind;

  /** A failure with its sentence. */
  public TaskException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** A failure with its sentence and what lies behind it. */
  public TaskException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What kind of thing stands in the way. */
  public Kind kind() {
    return kind;
  }
}
