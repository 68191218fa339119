package org.bayan.quality.ui.internal.ignoring;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.edit.DismissFinding;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.ui.ButtonState;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists what was ruled out in a bitext, and lets it count again. */
final class IgnoredDialog extends Dialog {

  private static final int REVOKE = IDialogConstants.CLIENT_ID;
  private static final int WIDTH = 760;
  private static final int HEIGHT = 280;

  private final BitextEditor editor;
  private Label head;
  private Table table;
  private List<Dismissal> shown = List.of();

  IgnoredDialog(BitextEditor editor) {
    super(editor.getSite().getShell());
    this.editor = editor;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.ignored_title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    head = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(head);
    Composite tableArea = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tableArea);
    table = new Table(tableArea, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.ignored_title);
    TableColumnLayout layout = new TableColumnLayout();
    tableArea.setLayout(layout);
    layout.setColumnData(column(Messages.column_pair), new ColumnWeightData(1, 50));
    layout.setColumnData(column(Messages.column_check), new ColumnWeightData(4, 120));
    layout.setColumnData(column(Messages.column_what), new ColumnWeightData(4, 120));
    layout.setColumnData(column(Messages.column_reason), new ColumnWeightData(6, 160));
    layout.setColumnData(column(Messages.column_who), new ColumnWeightData(4, 120));
    DirectedCells.in(table, Set.of(2, 3));
    table.addListener(SWT.Selection, event -> update());
    table.addListener(SWT.DefaultSelection, event -> go());
    HelpContext.CHECKS.on(area);
    return area;
  }

  private TableColumn column(String title) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    return column;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, REVOKE, Messages.revoke, false);
    createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    fill();
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == REVOKE) {
      revoke();
    } else {
      close();
    }
  }

  private void fill() {
    shown = List.copyOf(((BitextProject) editor.alignment().eContainer()).getDismissals());
    head.setText(shown.isEmpty() ? Messages.ignored_none : Messages.ignored_head);
    table.removeAll();
    shown.forEach(one -> new TableItem(table, SWT.NONE).setText(texts(one)));
    if (!shown.isEmpty()) {
      table.setSelection(0);
    }
    update();
  }

  private String[] texts(Dismissal one) {
    String number =
        bead(one)
            .map(bead -> String.valueOf(editor.alignment().getBeads().indexOf(bead) + 1))
            .orElse("");
    String check = Objects.toString(one.getCheck(), "");
    String key = Objects.toString(one.getFinding(), "");
    // The key begins with the id of the check, and ends with what was found.
    String what = key.startsWith(check + ":") ? key.substring(check.length() + 1) : key;
    return new String[] {
      number,
      QualityCheck.of(check).map(CheckTexts::name).orElse(check),
      what.replace("|", " \u2013 "),
      Objects.toString(one.getReason(), ""),
      who(one)
    };
  }

  private static String who(Dismissal one) {
    String by = Objects.toString(one.getBy(), "");
    if (one.getAt() == null) {
      return by;
    }
    String at =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(Locale.getDefault())
            .format(one.getAt().atZone(ZoneId.systemDefault()));
    return by.isEmpty() ? at : by + ", " + at;
  }

  private Optional<Bead> bead(Dismissal one) {
    return editor.alignment().getBeads().stream()
        .filter(bead -> DismissFinding.isIn(one, bead))
        .findFirst();
  }

  private void update() {
    ButtonState.set(getButton(REVOKE), table.getSelectionCount() > 0);
  }

  private void go() {
    bead(shown.get(table.getSelectionIndex()))
        .ifPresent(bead -> editor.grid().select(Place.of(bead)));
  }

  private void revoke() {
    Set<Dismissal> chosen = new LinkedHashSet<>();
    Arrays.stream(table.getSelectionIndices()).forEach(index -> chosen.add(shown.get(index)));
    List<Bead> beads = editor.alignment().getBeads();
    if (!beads.isEmpty() && !chosen.isEmpty()) {
      Bead here =
          editor.grid().selection().cursor().map(cell -> cell.bead()).orElse(beads.getFirst());
      Ignoring.revoke(editor, here, chosen);
      fill();
      table.setFocus();
    }
  }
}
