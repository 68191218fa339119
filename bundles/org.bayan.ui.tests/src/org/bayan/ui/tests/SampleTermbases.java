package org.bayan.ui.tests;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** The termbases in the project of the sample, which a new concept may go into. */
final class SampleTermbases {

  private SampleTermbases() {}

  /** Deletes what earlier tests have left there. */
  static void deleteAll() throws CoreException {
    var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Sample");
    if (!project.exists()) {
      return;
    }
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    for (IResource one : project.members()) {
      if ("tbx".equals(one.getFileExtension())) {
        one.delete(true, null);
      }
    }
  }
}
