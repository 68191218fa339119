package org.bayan.rcp.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the title of the window on the file that is edited. */
final class WindowTitle implements IPartListener2 {

  static final String PRODUCT = "Bayan";

  private final IWorkbenchWindowConfigurer configurer;

  private WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  static void follow(IWorkbenchWindowConfigurer configurer) {
    configurer.getWindow().getPartService().addPartListener(new WindowTitle(configurer));
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    update();
  }

  private void update() {
    IWorkbenchPage page = configurer.getWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    configurer.setTitle(
        editor == null
            ? PRODUCT
            : NLS.bind(Messages.WindowTitle_editor, editor.getTitle(), PRODUCT));
  }
}
