package org.bayan.align.lexicon;

/** A file is no lexicon, or one of a version that is not known. The message says which. */
public final class LexiconFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence that says what is wrong, without the file's name. */
  public LexiconFormatException(String message) {
    super(message);
  }
}
