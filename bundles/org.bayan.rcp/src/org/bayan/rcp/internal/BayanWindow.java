package org.bayan.rcp.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Configures the window: what bars it has, how large it is at first, what its title says. */
final class BayanWindow extends WorkbenchWindowAdvisor {

  BayanWindow(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new BayanMenus(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(initialSize());
    window.setShowCoolBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setTitle(WindowTitle.PRODUCT);
  }

  private static Point initialSize() {
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    return new Point(Math.min(1680, screen.width), Math.min(1050, screen.height - 30));
  }

  @Override
  public void postWindowCreate() {
    WindowTitle.follow(getWindowConfigurer());
  }

  @Override
  public void postWindowOpen() {
    ForeignActions.hide(getWindowConfigurer().getWindow());
    ViewTitles.refresh(getWindowConfigurer().getWindow());
  }
}
