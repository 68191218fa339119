package org.bayan.rcp.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar: what a translator needs, none of what a programmer does. */
final class BayanMenus extends ActionBarAdvisor {

  BayanMenus(IActionBarConfigurer configurer) {
    super(configurer);
  }

  private IWorkbenchAction action(ActionFactory factory) {
    IWorkbenchAction known = (IWorkbenchAction) getAction(factory.getId());
    if (known != null) {
      return known;
    }
    IWorkbenchAction made = factory.create(window());
    register(made);
    return made;
  }

  private IWorkbenchWindow window() {
    return getActionBarConfigurer().getWindowConfigurer().getWindow();
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(fileMenu());
    bar.add(editMenu());
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    bar.add(windowMenu());
    bar.add(helpMenu());
  }

  private IMenuManager fileMenu() {
    MenuManager menu = new MenuManager(Messages.BayanMenus_file, IWorkbenchActionConstants.M_FILE);
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
    MenuManager made = new MenuManager(Messages.BayanMenus_new, "new");
    made.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window()));
    menu.add(made);
    menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
    menu.add(new Separator());
    add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
    menu.add(new Separator());
    add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
    menu.add(new Separator());
    add(menu, ActionFactory.RENAME, ActionFactory.REFRESH);
    menu.add(new Separator());
    add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    MenuManager recent = new MenuManager(Messages.BayanMenus_recent, "recentFiles");
    recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window()));
    menu.add(recent);
    menu.add(new Separator());
    menu.add(action(ActionFactory.QUIT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
    return menu;
  }

  private IMenuManager editMenu() {
    MenuManager menu = new MenuManager(Messages.BayanMenus_edit, IWorkbenchActionConstants.M_EDIT);
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
    add(menu, ActionFactory.UNDO, ActionFactory.REDO);
    menu.add(new Separator());
    add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
    menu.add(new Separator());
    add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
    // The text editors of the platform put their actions here and cannot be made without.
    menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.ADD_EXT));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
    return menu;
  }

  private IMenuManager windowMenu() {
    MenuManager menu =
        new MenuManager(Messages.BayanMenus_window, IWorkbenchActionConstants.M_WINDOW);
    menu.add(action(ActionFactory.OPEN_NEW_WINDOW));
    menu.add(new Separator());
    MenuManager views = new MenuManager(Messages.BayanMenus_showView, "showView");
    views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window()));
    menu.add(views);
    menu.add(action(ActionFactory.RESET_PERSPECTIVE));
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(action(ActionFactory.PREFERENCES));
    return menu;
  }

  private IMenuManager helpMenu() {
    MenuManager menu = new MenuManager(Messages.BayanMenus_help, IWorkbenchActionConstants.M_HELP);
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
    add(menu, ActionFactory.HELP_CONTENTS, ActionFactory.HELP_SEARCH, ActionFactory.DYNAMIC_HELP);
    action(ActionFactory.HELP_SEARCH).setText(Messages.BayanMenus_searchHelp);
    action(ActionFactory.DYNAMIC_HELP).setText(Messages.BayanMenus_helpHere);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    menu.add(action(ActionFactory.ABOUT));
    menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
    return menu;
  }

  private void add(IMenuManager menu, ActionFactory... factories) {
    for (ActionFactory factory : factories) {
      menu.add(action(factory));
    }
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    ToolBarManager main = new ToolBarManager(SWT.FLAT);
    main.add(action(ActionFactory.NEW));
    main.add(action(ActionFactory.SAVE));
    bar.add(new ToolBarContributionItem(main, "org.bayan.rcp.main"));
    bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
  }
}
