package org.bayan.rcp.internal;

import java.net.URL;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The icons of projects, which the workbench knows by name and only an application provides. */
final class ResourceImages {

  private static final Map<String, String> ICONS =
      Map.of(
          IDE.SharedImages.IMG_OBJ_PROJECT, "icons/full/obj16/prj_obj.svg",
          IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/full/obj16/cprj_obj.svg");

  private ResourceImages() {}

  static void declare(IWorkbenchConfigurer configurer) {
    ICONS.forEach(
        (name, path) -> {
          URL url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path(path));
          configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
        });
  }
}
