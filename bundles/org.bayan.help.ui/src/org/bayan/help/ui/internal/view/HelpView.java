package org.bayan.help.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.bayan.help.ui.internal.pages.Guide;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The guide beside the editor. */
public final class HelpView extends ViewPart {

  /** The view as the workbench knows it. */
  public static final String ID = "org.bayan.help.ui.help";

  private static final String BUNDLE = "org.bayan.help.ui";

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final List<Runnable> refreshed = new ArrayList<>();
  private HelpPane pane;

  @Override
  public void createPartControl(Composite parent) {
    pane = new HelpPane(parent, Guide.ofPlatform(), this::refreshActions);
    boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    Reader reader = pane.reader();
    Action back = action(Messages.back, mirrored ? "forward" : "back", reader::back);
    Action forward = action(Messages.forward, mirrored ? "back" : "forward", reader::forward);
    add(back, IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY);
    add(forward, IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY);
    refreshed.add(() -> back.setEnabled(reader.canGoBack()));
    refreshed.add(() -> forward.setEnabled(reader.canGoForward()));
    bar().add(action(Messages.contents, "help", this::showContents));
    bar().add(action(Messages.browser, "browser", this::openInBrowser));
    reader.page().control().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    reader.show("");
  }

  private static Action action(String label, String icon, Runnable work) {
    Action action =
        new Action(label, IAction.AS_PUSH_BUTTON) {
          @Override
          public void run() {
            work.run();
          }
        };
    action.setToolTipText(label);
    ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg")
        .ifPresent(action::setImageDescriptor);
    return action;
  }

  private IToolBarManager bar() {
    return getViewSite().getActionBars().getToolBarManager();
  }

  /** An action that is also run by the keys of a command of the platform. */
  private void add(Action action, String command) {
    bar().add(action);
    IHandler handler = new ActionHandler(action);
    getSite().getService(IHandlerService.class).activateHandler(command, handler);
  }

  private void refreshActions() {
    refreshed.forEach(Runnable::run);
  }

  private void openInBrowser() {
    BrowserCopy.open(pane.reader().page().page().address(), getSite().getShell());
  }

  /** Esc goes back to the text that somebody was at. */
  private void pressed(KeyEvent event) {
    IEditorPart editor = getSite().getPage().getActiveEditor();
    if (event.keyCode == SWT.ESC && editor != null) {
      getSite().getPage().activate(editor);
    }
  }

  private void themeChanged() {
    pane.reader().page().layOut();
  }

  /** The parts of it. */
  public HelpPane pane() {
    return pane;
  }

  /** Shows the topics, with the keyboard in them. */
  public void showContents() {
    pane.showContents();
  }

  /** Gives the search field the keyboard. */
  public void beginSearch() {
    pane.beginSearch();
  }

  /** Searches the guide. */
  public void search(String words) {
    pane.search(words);
  }

  /** Shows the page of an address, with the keyboard in it; the first page where it is empty. */
  public void show(String address) {
    pane.reader().show(address);
    setFocus();
  }

  @Override
  public void setFocus() {
    pane.reader().page().setFocus();
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    super.dispose();
  }
}
