package org.bayan.rcp.internal;

import java.net.URL;
import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * The icons of projects and problems, which the workbench knows by name and only an application
 * provides.
 */
final class ResourceImages {

  private static final String FOLDER = "icons/full/";

  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
          Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
          Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
          Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
          Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
          Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
          Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
          Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
          Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
          Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
          Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"));

  private ResourceImages() {}

  static void declare(IWorkbenchConfigurer configurer) {
    ICONS.forEach(
        (name, path) -> {
          URL url =
              FileLocator.find(
                  Platform.getBundle("org.eclipse.ui.ide"), new Path(FOLDER + path + ".svg"));
          configurer.declareImage(name, ImageDescriptor.createFromURL(url), true);
        });
  }
}
