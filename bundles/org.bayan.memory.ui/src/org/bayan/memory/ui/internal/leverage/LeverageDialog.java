package org.bayan.memory.ui.internal.leverage;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.memory.LeverageRow;
import org.bayan.core.memory.UsedMemory;
import org.bayan.ui.ButtonState;
import org.bayan.ui.HelpContext;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** Lets a person choose memories, and tells how much of texts they know. */
final class LeverageDialog extends TitleAreaDialog implements LeverageJob.Listener {

  private static final int SAVE_ID = IDialogConstants.CLIENT_ID + 1;
  private static final int PROGRESS = 1000;
  private static final String[] ENDINGS = {"*.csv", "*.html", "*.tsv"};

  private final AnalysedTexts texts;
  private MemoryChoice memories;
  private LeverageTable table;
  private ProgressBar bar;
  private LeverageJob running;
  private Optional<ResultTable<LeverageRow>> rows = Optional.empty();

  LeverageDialog(Shell parent, AnalysedTexts texts) {
    super(parent);
    this.texts = texts;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Math.max(760, super.getInitialSize().x), 740);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    HelpContext.LEVERAGE.on(area);
    setTitle(Messages.title);
    Composite page = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    new Label(page, SWT.NONE).setText(Messages.texts_label);
    Label names = new Label(page, SWT.WRAP);
    names.setText(String.join(Messages.comma, texts.names()).replace("&", "&&"));
    GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(names);
    new Label(page, SWT.NONE).setText(Messages.memories_label);
    memories = new MemoryChoice(page, texts, this::chosen);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(memories.area());
    bar = new ProgressBar(page, SWT.HORIZONTAL);
    bar.setMaximum(PROGRESS);
    bar.setVisible(false);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    new Label(page, SWT.NONE).setText(Messages.table_label);
    table = new LeverageTable(page);
    GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(table.area());
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, SAVE_ID, Messages.save, false);
    createButton(parent, IDialogConstants.OK_ID, Messages.analyse, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    ButtonState.set(getButton(SAVE_ID), false);
    chosen();
    memories.table().setFocus();
  }

  /** Other memories are chosen: what was found with others does not count any more. */
  private void chosen() {
    stop();
    rows = Optional.empty();
    table.table().removeAll();
    ButtonState.set(getButton(SAVE_ID), false);
    Optional<UsedMemory> unusable = memories.unusable();
    if (unusable.isPresent()) {
      setMessage(NLS.bind(Messages.unusable, unusable.get().folder()), IMessageProvider.ERROR);
    } else if (memories.chosen().isEmpty()) {
      setMessage(Messages.noMemory, IMessageProvider.INFORMATION);
    } else {
      setMessage(Messages.message);
    }
    ButtonState.set(getButton(OK), unusable.isEmpty());
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == SAVE_ID) {
      save();
    } else {
      super.buttonPressed(id);
    }
  }

  /** Begins the analysis; the dialog stays open. */
  @Override
  protected void okPressed() {
    if (running != null) {
      stop();
      setMessage(Messages.stopped);
      return;
    }
    getButton(OK).setText(Messages.stop);
    setMessage(Messages.analysing);
    bar.setSelection(0);
    bar.setVisible(true);
    running = new LeverageJob(texts, memories.chosen(), getShell().getDisplay(), this);
    running.schedule();
  }

  private void stop() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    bar.setVisible(false);
    getButton(OK).setText(Messages.analyse);
  }

  @Override
  public void worked(double share) {
    if (isOpen()) {
      bar.setSelection((int) (share * PROGRESS));
    }
  }

  @Override
  public void done(ResultTable<LeverageRow> found) {
    if (isOpen()) {
      stop();
      rows = Optional.of(found);
      table.show(found.rows());
      setMessage(Messages.done, IMessageProvider.INFORMATION);
      ButtonState.set(getButton(SAVE_ID), true);
      table.table().setFocus();
    }
  }

  @Override
  public void failed(String sentence) {
    if (isOpen()) {
      stop();
      setMessage(sentence, IMessageProvider.ERROR);
    }
  }

  private boolean isOpen() {
    return getShell() != null && !getShell().isDisposed();
  }

  private void save() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setText(Messages.save_title);
    dialog.setFilterExtensions(ENDINGS);
    dialog.setFilterNames(new String[] {Messages.save_csv, Messages.save_html, Messages.save_tsv});
    dialog.setFileName(Messages.save_name);
    dialog.setOverwrite(true);
    Optional.ofNullable(dialog.open())
        .map(Path::of)
        .map(file -> withEnding(file, Math.max(0, dialog.getFilterIndex())))
        .ifPresent(this::write);
  }

  private static Path withEnding(Path file, int kind) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + ENDINGS[kind].substring(1));
  }

  /** Some dozens of rows are written in no time. */
  private void write(Path file) {
    try {
      rows.orElseThrow().writeTo(file, Messages.title);
      setMessage(NLS.bind(Messages.saved, file.getFileName()), IMessageProvider.INFORMATION);
    } catch (TaskException e) {
      setMessage(e.getMessage(), IMessageProvider.ERROR);
    }
  }

  @Override
  public boolean close() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    return super.close();
  }
}
