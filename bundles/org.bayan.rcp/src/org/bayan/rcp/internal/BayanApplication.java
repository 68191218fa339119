package org.bayan.rcp.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench on the workspace, and opens the files named on the command line. */
public final class BayanApplication implements IApplication {

  /** What the commands end with, too, when something is wrong with where Bayan runs. */
  private static final Integer EXIT_UNUSABLE = 4;

  @Override
  public Object start(IApplicationContext context) {
    Display display;
    try {
      display = PlatformUI.createDisplay();
    } catch (SWTError e) {
      System.err.println(
          "bayan: Bayan's window needs a display, and none can be used (%s); set DISPLAY, or run a command ('bayan --help' lists them)."
              .formatted(e.getMessage()));
      return EXIT_UNUSABLE;
    }
    try {
      return openWorkspace() ? run(context, display) : EXIT_OK;
    } catch (IOException e) {
      refuse(NLS.bind(Messages.BayanApplication_notOpened, e.getMessage()));
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  private static boolean openWorkspace() throws IOException {
    Workspace workspace = Workspace.ofPlatform();
    if (workspace.lock()) {
      return true;
    }
    refuse(NLS.bind(Messages.BayanApplication_inUse, workspace.folder()));
    return false;
  }

  private static void refuse(String sentence) {
    MessageDialog.openError(null, WindowTitle.PRODUCT, sentence);
  }

  private static Integer run(IApplicationContext context, Display display) {
    String[] arguments =
        (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    List<Path> files =
        CommandLine.files(List.of(arguments), Path.of(System.getProperty("user.dir")));
    int code = PlatformUI.createAndRunWorkbench(display, new BayanWorkbench(files));
    return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }
}
