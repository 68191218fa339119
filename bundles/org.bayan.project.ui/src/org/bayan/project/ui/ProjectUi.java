package org.bayan.project.ui;

/** The identifiers under which the workbench knows the contributions of this bundle. */
public final class ProjectUi {

  /** This bundle. */
  public static final String BUNDLE = "org.bayan.project.ui";

  /** The wizard that makes a project of documents. */
  public static final String NEW_PROJECT = "org.bayan.project.ui.newProject";

  /** The wizard that makes a project with the Brussels sample. */
  public static final String NEW_EXAMPLE = "org.bayan.project.ui.newExample";

  /** The command that shows the page that welcomes people. */
  public static final String WELCOME_COMMAND = "org.bayan.project.ui.welcome";

  /** The page that welcomes people. */
  public static final String WELCOME_EDITOR = "org.bayan.project.ui.welcomeEditor";

  private ProjectUi() {}
}
