package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.Function;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Lists the characters of a text in their logical order, with what they are called. */
final class LogicalOrderDialog extends TrayDialog {

  private static final Point SIZE = new Point(640, 480);

  private final List<LogicalCharacter> characters;
  private final int caret;

  /**
   * The dialog.
   *
   * @param characters what is listed
   * @param caret the offset that is chosen at first
   */
  LogicalOrderDialog(Shell shell, List<LogicalCharacter> characters, int caret) {
    super(shell);
    this.characters = characters;
    this.caret = caret;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.logical_title);
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.DIRECTION.on(area);
    Label label = new Label(area, SWT.WRAP);
    label.setText(Messages.logical_explanation);
    GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x, SWT.DEFAULT).applyTo(label);
    Composite box = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(box);
    TableColumnLayout layout = new TableColumnLayout();
    box.setLayout(layout);
    TableViewer table = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.getTable().setHeaderVisible(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    column(table, layout, Messages.logical_place, 8, c -> String.valueOf(c.offset() + 1));
    column(table, layout, Messages.logical_character, 12, LogicalCharacter::glyph);
    column(table, layout, Messages.logical_code, 12, LogicalCharacter::code);
    column(table, layout, Messages.logical_name, 52, LogicalCharacter::name);
    column(table, layout, Messages.logical_direction, 16, LogicalOrderDialog::direction);
    table.setInput(characters);
    choose(table);
    return area;
  }

  private static String direction(LogicalCharacter character) {
    return character.isRightToLeft() ? Messages.logical_rightToLeft : Messages.logical_leftToRight;
  }

  private static void column(
      TableViewer table,
      TableColumnLayout layout,
      String title,
      int weight,
      Function<LogicalCharacter, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((LogicalCharacter) element);
          }
        });
  }

  private void choose(TableViewer table) {
    characters.stream()
        .filter(character -> character.offset() >= caret)
        .findFirst()
        .or(() -> characters.stream().findFirst())
        .ifPresent(character -> table.setSelection(new StructuredSelection(character), true));
    table.getTable().setFocus();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
