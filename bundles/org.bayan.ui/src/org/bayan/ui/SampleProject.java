package org.bayan.ui;

import org.bayan.ui.internal.jobs.SampleProjectJob;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;

/** The project with the Brussels sample, for people who look at Bayan for the first time. */
public final class SampleProject {

  /** The name of the project. */
  public static final String NAME = "Brussels sample";

  private SampleProject() {}

  /**
   * Makes the project in the background and opens its bitext when it is there. Where there is one
   * already, the new one has a number behind its name.
   *
   * @param window where the bitext is opened
   * @return the job that does it, already scheduled
   */
  public static Job create(IWorkbenchWindow window) {
    IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
    IProject project = root.getProject(NAME);
    for (int number = 2; isTaken(project); number++) {
      project = root.getProject(NAME + " " + number);
    }
    Job job = new SampleProjectJob(project, window);
    job.schedule();
    return job;
  }

  private static boolean isTaken(IProject project) {
    return project.exists()
        || project.getParent().getLocation().append(project.getName()).toFile().exists();
  }
}
