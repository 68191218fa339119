package org.bayan.rules.ui.internal;

import org.bayan.rules.ui.RulesUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of this bundle, for as long as a control lives. */
public final class Icons {

  private final LocalResourceManager resources;

  /** Pictures that go with the control. */
  public Icons(Control owner) {
    resources = new LocalResourceManager(JFaceResources.getResources(), owner);
  }

  /**
   * A picture.
   *
   * @param name the name of its file without the ending
   */
  public Image get(String name) {
    return resources.get(descriptor(name));
  }

  /** The same as a descriptor. */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(RulesUi.BUNDLE, "icons/" + name + ".svg")
        .orElseThrow(() -> new IllegalStateException("no picture " + name));
  }
}
