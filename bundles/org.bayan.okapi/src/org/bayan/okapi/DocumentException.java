package org.bayan.okapi;

import java.nio.file.Path;

/**
 * A document cannot be read. The message is one sentence: which file, why not, and what to do about
 * it.
 */
public class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document cannot be read. */
  public enum Reason {
    /** There is no such file. */
    NOT_FOUND,
    /** It is a folder, or the system refuses to open it. */
    NOT_READABLE,
    /** Its format is known and not supported, or it is beyond the limits of size. */
    UNSUPPORTED,
    /** It holds no text but other data. */
    BINARY,
    /** It is damaged, encrypted or not what its name says. */
    MALFORMED,
    /** It holds no text. */
    EMPTY,
    /** Its bytes are no text in the encoding that was named, or in any that was tried. */
    ENCODING
  }

  private final Reason reason;
  private final transient Path file;

  /**
   * A failure to read {@code file}.
   *
   * @param why the rest of the sentence after the file's name, without the full stop
   */
  public DocumentException(Reason reason, Path file, String why) {
    this(reason, file, why, null);
  }

  /** The same with the failure below it. */
  public DocumentException(Reason reason, Path file, String why, Throwable cause) {
    super(file + " " + why + ".", cause);
    this.reason = reason;
    this.file = file;
  }

  /** The kind of failure. */
  public Reason reason() {
    return reason;
  }

  /** The document as the caller named it. */
  public Path file() {
    return file;
  }
}
