package org.bayan.terms.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class TermsUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.terms.ui";

  /** The editor of {@code .tbx} files. */
  public static final String TERMBASE_EDITOR = "org.bayan.terms.ui.termbaseEditor";

  private TermsUi() {}
}
