package org.bayan.project.ui.internal.project;

/** The folders of a Bayan project. */
public final class ProjectFolders {

  /** Holds the documents of the source text. */
  public static final String SOURCES = "sources";

  /** Holds the documents of the target text. */
  public static final String TARGETS = "targets";

  private ProjectFolders() {}
}
