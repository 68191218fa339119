package org.bayan.help.ui.internal;

import java.net.URL;
import java.util.Optional;
import org.bayan.help.ui.internal.pages.Guide;
import org.bayan.help.ui.internal.view.HelpView;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Answers what the platform is asked for help. A dialog that keeps the keyboard shows a page beside
 * itself; all else is shown by the view.
 */
public final class BayanHelp extends AbstractHelpUI {

  /** Whether the place that was asked for its page had one. */
  private boolean answered;

  @Override
  public void displayHelp() {
    view().ifPresent(HelpView::showContents);
  }

  @Override
  public void displaySearch() {
    view().ifPresent(HelpView::beginSearch);
  }

  @Override
  public void search(String expression) {
    view().ifPresent(view -> view.search(expression));
  }

  /**
   * Asks the control with the keyboard, then those around it, for a page. Some places of the
   * platform name a page that it does not bring; these do not answer.
   */
  @Override
  public void displayDynamicHelp() {
    answered = false;
    Control control = Display.getCurrent().getFocusControl();
    while (control != null && !answered) {
      control.notifyListeners(SWT.Help, new Event());
      control = control.getParent();
    }
    if (!answered) {
      showPage("");
    }
  }

  @Override
  public void displayContext(IContext context, int x, int y) {
    answered = true;
    IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
    showPage(topics.length == 0 ? "" : topics[0].getHref());
  }

  @Override
  public void displayHelpResource(String address) {
    showPage(address);
  }

  private static void showPage(String address) {
    Optional<TrayDialog> dialog = dialog();
    if (dialog.isPresent()) {
      HelpTray.show(dialog.get(), address);
    } else {
      view().ifPresent(view -> view.show(address));
    }
  }

  /** The dialog in front, where it keeps the windows behind it from being reached. */
  private static Optional<TrayDialog> dialog() {
    Shell shell = Display.getCurrent().getActiveShell();
    boolean modal =
        shell != null
            && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL))
                != 0;
    return modal && shell.getData() instanceof TrayDialog dialog
        ? Optional.of(dialog)
        : Optional.empty();
  }

  private static Optional<HelpView> view() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((HelpView) page.showView(HelpView.ID));
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
      return Optional.empty();
    }
  }

  @Override
  public URL resolve(String address, boolean documentOnly) {
    return Guide.find(address).orElse(null);
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }
}
