package org.bayan.ui;

import org.bayan.ui.internal.jobs.SampleProjectJob;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;

/** The project with the Brussels sample, for people who look at Bayan for the first time. */
public final class SampleProject {

  /** The name of the project. */
  public static final String NAME = "Brussels sample";

  private SampleProject() {}

  /**
   * Makes the project in the background and opens its bitext when it is there.
   *
   * @param window where the bitext is opened
   * @return the job that does it, already scheduled
   */
  public static Job create(IWorkbenchWindow window) {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    Job job = new SampleProjectJob(project, window);
    job.schedule();
    return job;
  }
}
