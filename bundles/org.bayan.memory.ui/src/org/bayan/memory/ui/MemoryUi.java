package org.bayan.memory.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class MemoryUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.memory.ui";

  private MemoryUi() {}
}
