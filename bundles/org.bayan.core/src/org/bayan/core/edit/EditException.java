package org.bayan.core.edit;

/** An edit makes no sense where it was tried; nothing has changed. */
public final class EditException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /**
   * A refusal.
   *
   * @param refusal why
   */
  public EditException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  /** Why the edit was refused; the workbench says it in the language of its user. */
  public Refusal refusal() {
    return refusal;
  }
}
