package org.bayan.ui.internal.versions;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.ui.HelpContext;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lets a person choose an earlier version of a bitext by its time and what it holds. */
public final class VersionsDialog extends TitleAreaDialog {

  private static final int BEADS = 1;
  private static final int ACCEPTED = 2;

  private final String name;
  private final List<IFileState> versions;
  private Table table;
  private CountVersionsJob counting;
  private IFileState chosen;

  /**
   * A dialog.
   *
   * @param parent the window that it belongs to
   * @param name the name of the bitext
   * @param versions the versions, at least one, the latest first
   */
  public VersionsDialog(Shell parent, String name, List<IFileState> versions) {
    super(parent);
    this.name = name;
    this.versions = List.copyOf(versions);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Opens the dialog and waits; empty where the person has changed their mind. */
  public Optional<IFileState> ask() {
    return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.VERSIONS.on(area);
    setTitle(Messages.title);
    setMessage(NLS.bind(Messages.message, name));
    Composite content = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
    GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(content);
    new Label(content, SWT.NONE).setText(Messages.versions);
    createTable(content);
    return area;
  }

  private void createTable(Composite parent) {
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, table.getItemHeight() * Math.clamp(versions.size() + 2, 6, 14))
        .applyTo(table);
    column(Messages.column_saved, SWT.LEAD, 260);
    column(Messages.column_beads, SWT.TRAIL, 90);
    column(Messages.column_accepted, SWT.TRAIL, 100);
    for (IFileState version : versions) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(version);
      item.setText(0, time(version.getModificationTime()));
    }
    table.select(0);
    table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> okPressed()));
    count(table.getDisplay());
  }

  private void column(String title, int alignment, int width) {
    TableColumn column = new TableColumn(table, alignment);
    column.setText(title);
    column.setWidth(width);
  }

  private static String time(long milliseconds) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
        .withLocale(Locale.getDefault())
        .format(Instant.ofEpochMilli(milliseconds).atZone(ZoneId.systemDefault()));
  }

  private void count(Display display) {
    counting =
        new CountVersionsJob(
            versions, (version, figures) -> display.asyncExec(() -> show(version, figures)));
    counting.schedule();
  }

  private void show(IFileState version, Optional<VersionFigures> figures) {
    if (table.isDisposed()) {
      return;
    }
    NumberFormat number = NumberFormat.getIntegerInstance(Locale.getDefault());
    Stream.of(table.getItems())
        .filter(item -> item.getData() == version)
        .forEach(
            item -> {
              item.setText(BEADS, figure(figures.map(f -> number.format(f.beads()))));
              item.setText(ACCEPTED, figure(figures.map(f -> number.format(f.accepted()))));
            });
  }

  private static String figure(Optional<String> known) {
    return known.orElse(Messages.figure_unknown);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.restore, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    table.setFocus();
  }

  @Override
  protected void okPressed() {
    int selected = table.getSelectionIndex();
    if (selected >= 0) {
      chosen = versions.get(selected);
      super.okPressed();
    }
  }

  @Override
  public boolean close() {
    counting.cancel();
    return super.close();
  }
}
