package org.bayan.terms.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class TermsUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.terms.ui";

  /** The editor of {@code .tbx} files. */
  public static final String TERMBASE_EDITOR = "org.bayan.terms.ui.termbaseEditor";

  /** The key binding context that is active while the list of concepts has the focus. */
  public static final String LIST_CONTEXT = "org.bayan.terms.ui.listContext";

  /** The key binding context of the termbase editor while something is written in it. */
  public static final String FIELD_CONTEXT = "org.bayan.terms.ui.fieldContext";

  /** The view that shows what is wrong in termbases. */
  public static final String CHECKS = "org.bayan.terms.ui.checks";

  /** The view that shows where issuing bodies differ. */
  public static final String CONFLICTS = "org.bayan.terms.ui.conflicts";

  private TermsUi() {}
}
