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
  private final String option;

  /** A failure with its sentence. */
  public TaskException(Kind kind, String message) {
    super(message);
    this.kind = kind;
    option = "";
  }

  /** A failure with its sentence and what lies behind it. */
  public TaskException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    option = "";
  }

  private TaskException(TaskException failure, String option) {
    super(failure.getMessage(), failure.getCause());
    this.kind = failure.kind;
    this.option = option;
  }

  /** The same failure, for which the command line has an option that helps. */
  public TaskException withOption(String helping) {
    return new TaskException(this, helping);
  }

  /** The sentence as the command line says it: with the option that helps, where there is one. */
  public String onCommandLine() {
    String sentence = getMessage();
    return option.isEmpty() ? sentence : sentence.replaceFirst("\\.$", "") + " (" + option + ").";
  }

  /** What kind of thing stands in the way. */
  public Kind kind() {
    return kind;
  }
}
