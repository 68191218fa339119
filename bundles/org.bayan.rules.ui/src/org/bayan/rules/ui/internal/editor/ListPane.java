package org.bayan.rules.ui.internal.editor;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bayan.rules.ui.RulesUi;
import org.bayan.rules.ui.internal.Icons;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** A titled list of the editor with buttons for what can be done with it. */
public abstract class ListPane {

  private final Composite area;
  private final TableViewer viewer;
  private final TableColumnLayout columns = new TableColumnLayout();
  private final Map<ListCommand, ToolItem> buttons = new EnumMap<>(ListCommand.class);
  private final Set<ListCommand> offered;
  private Runnable focused = () -> {};

  ListPane(Composite parent, IEditorSite site, String title, Set<ListCommand> offered) {
    this.offered = EnumSet.copyOf(offered);
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
    Label label = new Label(area, SWT.NONE);
    label.setText(title);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
    createButtons(new ToolBar(area, SWT.FLAT));
    Composite tableArea = new Composite(area, SWT.NONE);
    tableArea.setLayout(columns);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(80, 60).applyTo(tableArea);
    viewer =
        new TableViewer(tableArea, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(viewer.getTable(), title.replace("&", ""));
    trackFocus(site);
    registerContextMenu(site);
    viewer.addPostSelectionChangedListener(event -> selected(table().getSelectionIndex()));
    viewer.addDoubleClickListener(event -> run(ListCommand.EDIT));
  }

  private void createButtons(ToolBar bar) {
    Icons icons = new Icons(bar);
    boolean rules = offered.contains(ListCommand.ADD_BREAK);
    for (ListCommand command : offered) {
      ToolItem item = new ToolItem(bar, SWT.PUSH);
      boolean plain = command == ListCommand.ADD && !rules;
      item.setImage(icons.get(plain ? "add" : command.icon()));
      item.setToolTipText(command.tip(rules));
      item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(command)));
      buttons.put(command, item);
    }
    bar.getAccessible().addAccessibleListener(new ButtonNames(bar));
  }

  private void registerContextMenu(IEditorSite site) {
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table().setMenu(menu.createContextMenu(table()));
    site.registerContextMenu(RulesUi.LIST_MENU, menu, viewer, false);
  }

  /** The keys for lists act only while a list has the focus: in texts they have other meanings. */
  private void trackFocus(IEditorSite site) {
    IContextService contexts = site.getService(IContextService.class);
    IContextActivation[] active = new IContextActivation[1];
    table()
        .addFocusListener(
            FocusListener.focusGainedAdapter(
                event -> {
                  active[0] = contexts.activateContext(RulesUi.LIST_CONTEXT);
                  focused.run();
                }));
    Runnable leave =
        () -> {
          if (active[0] != null) {
            contexts.deactivateContext(active[0]);
            active[0] = null;
          }
        };
    table().addFocusListener(FocusListener.focusLostAdapter(event -> leave.run()));
    table().addDisposeListener(event -> leave.run());
  }

  void onFocus(Runnable listener) {
    focused = listener;
  }

  /** Adds a column that takes a share of the width, at least so many pixels. */
  final void column(String title, int share, int least, RowLabels labels) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.setLabelProvider(labels);
    columns.setColumnData(column.getColumn(), new ColumnWeightData(share, least, true));
  }

  Composite area() {
    return area;
  }

  /** The table. */
  public Table table() {
    return viewer.getTable();
  }

  TableViewer viewer() {
    return viewer;
  }

  /** Shows what is there now, with the element of an index selected. */
  final void show(Object input, int selected) {
    viewer.setInput(input);
    table().setSelection(selected);
    table().showSelection();
    updateButtons();
  }

  final void updateButtons() {
    buttons.forEach((command, item) -> item.setEnabled(can(command)));
  }

  /** Whether something can be done with the list as it is. */
  public final boolean can(ListCommand command) {
    return offered.contains(command) && isPossible(command);
  }

  /** Does it, when it can be done. */
  public final void run(ListCommand command) {
    if (can(command)) {
      execute(command);
    } else {
      table().getDisplay().beep();
    }
  }

  /**
   * The place of the selected element after it is moved by one; -1 where there is no such place.
   */
  final int target(ListCommand move) {
    int at = table().getSelectionIndex();
    int to = move == ListCommand.MOVE_UP ? at - 1 : at + 1;
    return at >= 0 && to >= 0 && to < table().getItemCount() ? to : -1;
  }

  abstract void selected(int index);

  abstract boolean isPossible(ListCommand command);

  abstract void execute(ListCommand command);
}
