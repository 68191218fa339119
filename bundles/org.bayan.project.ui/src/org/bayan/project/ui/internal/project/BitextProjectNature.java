package org.bayan.project.ui.internal.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** Marks the projects that hold bitexts; nothing has to be configured for them. */
public final class BitextProjectNature implements IProjectNature {

  private IProject project;

  @Override
  public void configure() {
    // A project needs nothing more than the mark.
  }

  @Override
  public void deconfigure() {
    // See above.
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
