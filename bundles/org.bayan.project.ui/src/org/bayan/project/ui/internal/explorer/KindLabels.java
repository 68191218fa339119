package org.bayan.project.ui.internal.explorer;

import java.util.Optional;
import org.bayan.project.ui.ProjectUi;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Gives resources the icons of their kinds; names, and other icons, are those of the platform. */
public final class KindLabels extends LabelProvider {

  private final LocalResourceManager images =
      new LocalResourceManager(JFaceResources.getResources());

  @Override
  public Image getImage(Object element) {
    return element instanceof IResource resource
        ? ResourceKind.of(resource).flatMap(this::image).orElse(null)
        : null;
  }

  private Optional<Image> image(ResourceKind kind) {
    Optional<ImageDescriptor> icon =
        ResourceLocator.imageDescriptorFromBundle(ProjectUi.BUNDLE, kind.icon());
    return icon.map(images::get);
  }

  @Override
  public String getText(Object element) {
    return null;
  }

  @Override
  public void dispose() {
    images.dispose();
    super.dispose();
  }
}
