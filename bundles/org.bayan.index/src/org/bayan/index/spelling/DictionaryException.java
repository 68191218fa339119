package org.bayan.index.spelling;

/**
 * A dictionary cannot be used. The message is one sentence for the person: which file, why, what to
 * do.
 */
public final class DictionaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient DictionaryFiles files;

  DictionaryException(DictionaryFiles files, String message, Throwable cause) {
    super(message, cause);
    this.files = files;
  }

  /** The files that could not be used. */
  public DictionaryFiles files() {
    return files;
  }
}
