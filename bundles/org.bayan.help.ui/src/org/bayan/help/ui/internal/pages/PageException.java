package org.bayan.help.ui.internal.pages;

/** A page that cannot be shown; the message says which and why, to a user. */
public final class PageException extends Exception {

  private static final long serialVersionUID = 1L;

  PageException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  PageException(String sentence) {
    super(sentence);
  }
}
