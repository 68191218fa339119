package org.bayan.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.RecentBitext;
import org.bayan.ui.BayanUi;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Configures the workbench: perspective, workspace as input of the Project Explorer, files. */
final class BayanWorkbench extends WorkbenchAdvisor {

  private final List<Path> files;
  private StartupPulse pulse;

  BayanWorkbench(List<Path> files) {
    this.files = files;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    // Without these the Project Explorer shows neither names nor icons of resources.
    IDE.registerAdapters();
    ResourceImages.declare(configurer);
    // Dialogs get the button that F1 stands for.
    TrayDialog.setDialogHelpAvailable(true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new BayanWindow(configurer);
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return BayanUi.PERSPECTIVE;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.eclipse.ui.preferencePages.Views";
  }

  @Override
  public void preStartup() {
    pulse = StartupPulse.start(getWorkbenchConfigurer().getWorkbench().getDisplay());
  }

  @Override
  public void postStartup() {
    pulse.stop();
    ThemeSwitch.watch(getWorkbenchConfigurer().getWorkbench());
    IWorkbenchWindow window = getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow();
    if (files.isEmpty()) {
      new StartingPoint(window, RecentBitext.ofUser()).open();
    } else {
      new FileOpener(window).open(files);
    }
  }

  @Override
  public void postShutdown() {
    try {
      ResourcesPlugin.getWorkspace().save(true, null);
    } catch (CoreException e) {
      // The window is gone: the log is the only place left to tell it.
      ILog.of(BayanWorkbench.class).log(e.getStatus());
    }
  }
}
