package org.bayan.project.ui.internal.welcome;

import org.bayan.project.ui.ProjectUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the page that welcomes people is opened on; there is one of it. */
enum WelcomeInput implements IEditorInput {
  INSTANCE;

  @Override
  public boolean exists() {
    // It is no file, and does not stand among those that were opened last.
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ResourceLocator.imageDescriptorFromBundle(ProjectUi.BUNDLE, "icons/welcome.svg")
        .orElseGet(ImageDescriptor::getMissingImageDescriptor);
  }

  @Override
  public String getName() {
    return Messages.WelcomeInput_name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Messages.WelcomeInput_name;
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return null;
  }
}
