package org.bayan.okapi;

/** A rule file cannot be used. The message is one sentence: which file, why, what to do. */
public class SegmentationRulesException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An exception with its one sentence. */
  public SegmentationRulesException(String message) {
    super(message);
  }

  /** An exception with its one sentence and the failure below it. */
  public SegmentationRulesException(String message, Throwable cause) {
    super(message, cause);
  }
}
