package org.bayan.terms.ui.internal.editor;

/** Is told what happens to an open termbase, on the user interface thread. */
public interface TermbaseListener {

  /** It is read, or was read anew: all that was known of its concepts is void. */
  void opened();

  /**
   * It could not be read.
   *
   * @param sentence what is wrong and what to do
   */
  default void refused(String sentence) {}

  /**
   * An edit was done, undone or done again.
   *
   * @param operation which
   */
  void changed(TermbaseOperation operation);

  /** It became dirty or clean, was renamed or deleted. */
  default void stateChanged() {}

  /**
   * What a person is typing becomes an edit now, as something is done with the termbase.
   *
   * @return false where it was refused
   */
  default boolean finishTyping() {
    return true;
  }
}
