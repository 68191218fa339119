package org.bayan.ui.internal.recovery;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks what to do with changes that an earlier run has not saved. */
public final class RecoveryDialog extends MessageDialog {

  /** What the person wants. */
  public enum Choice {
    /** The changes. */
    RECOVER,
    /** The files as they were saved; the changes are thrown away. */
    OPEN_SAVED,
    /** To be asked again. */
    LATER
  }

  /** Between the text of a column and the next, in pixels. */
  private static final int AIR = 12;

  private final List<Recoverable> offered;
  private final List<Recoverable> chosen = new ArrayList<>();
  private Table table;

  /**
   * A dialog.
   *
   * @param parent the window that it belongs to
   * @param offered the changes, at least one; with several the person chooses among them
   */
  public RecoveryDialog(Shell parent, List<Recoverable> offered) {
    super(
        parent,
        Messages.title,
        null,
        message(offered),
        QUESTION,
        0,
        Messages.recover,
        offered.size() == 1 ? Messages.openSaved : Messages.openSavedFiles,
        Messages.later);
    this.offered = List.copyOf(offered);
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
  }

  private static String message(List<Recoverable> offered) {
    if (offered.size() > 1) {
      return Messages.several;
    }
    Recoverable state = offered.get(0);
    return NLS.bind(
        state.isOutdated() ? Messages.oneOutdated : Messages.one,
        new Object[] {
          state.file().getFileName(), time(state.belonging().written()), state.belonging().changes()
        });
  }

  /** Opens the dialog and waits for its answer. */
  public Choice ask() {
    return switch (open()) {
      case 0 -> Choice.RECOVER;
      case 1 -> Choice.OPEN_SAVED;
      default -> Choice.LATER;
    };
  }

  /** The changes that the answer is about. */
  public List<Recoverable> chosen() {
    return offered.size() == 1 ? offered : List.copyOf(chosen);
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    if (offered.size() == 1) {
      return null;
    }
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, table.getItemHeight() * Math.min(12, 2 + offered.size()))
        .applyTo(table);
    ScreenReader.name(table, Messages.list);
    fill();
    return table;
  }

  private void fill() {
    for (String title :
        List.of(
            Messages.column_file,
            Messages.column_changes,
            Messages.column_kept,
            Messages.column_state,
            Messages.column_folder)) {
      new TableColumn(table, SWT.LEAD).setText(title);
    }
    for (Recoverable state : offered) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(cells(state));
      item.setChecked(true);
      item.setData(state);
    }
    Arrays.stream(table.getColumns()).forEach(RecoveryDialog::fit);
    table.select(0);
  }

  private static void fit(TableColumn column) {
    column.pack();
    column.setWidth(column.getWidth() + AIR);
  }

  private static String[] cells(Recoverable state) {
    return new String[] {
      String.valueOf(state.file().getFileName()),
      String.valueOf(state.belonging().changes()),
      time(state.belonging().written()),
      stateOfFile(state),
      String.valueOf(state.file().getParent())
    };
  }

  private static String stateOfFile(Recoverable state) {
    if (!state.isOutdated()) {
      return Messages.state_unchanged;
    }
    return Files.exists(state.file()) ? Messages.state_changed : Messages.state_missing;
  }

  /** The time; with its day where that is not today. */
  private static String time(Instant instant) {
    ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
    DateTimeFormatter format =
        time.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return format.withLocale(Locale.getDefault()).format(time);
  }

  @Override
  protected void buttonPressed(int button) {
    if (table != null) {
      for (TableItem item : table.getItems()) {
        if (item.getChecked()) {
          chosen.add((Recoverable) item.getData());
        }
      }
    }
    super.buttonPressed(button);
  }
}
