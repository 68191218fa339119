package org.bayan.core.termedit;

/** An edit makes no sense where it was tried; nothing has changed. */
public final class TermEditException extends Exception {

  private static final long serialVersionUID = 1L;

  private final TermRefusal refusal;

  /**
   * A refusal.
   *
   * @param refusal why
   */
  public TermEditException(TermRefusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  /** Why the edit was refused; the workbench says it in the language of its user. */
  public TermRefusal refusal() {
    return refusal;
  }
}
