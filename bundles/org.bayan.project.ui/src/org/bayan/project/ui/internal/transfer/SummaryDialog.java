package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;

/** Says which files were written, and leads to them. */
final class SummaryDialog extends MessageDialog {

  private static final int MOST_ROWS = 8;
  private static final int LEAST_WIDTH = 500;
  private static final int MOST_WIDTH = 800;
  private static final int SHOW = 0;

  private final IWorkbenchWindow window;
  private final Map<Path, String> written;

  /**
   * The dialog.
   *
   * @param window whose explorer shows the files
   * @param written the files, each with a line on what it holds, which may be empty, and maybe
   *     further ones on what it does not hold
   */
  SummaryDialog(IWorkbenchWindow window, Map<Path, String> written) {
    super(
        window.getShell(),
        Messages.SummaryDialog_exported,
        null,
        Messages.SummaryDialog_exportedText,
        INFORMATION,
        1,
        resource(written).isPresent()
            ? Messages.SummaryDialog_show
            : Messages.SummaryDialog_openFolder,
        Messages.SummaryDialog_ok);
    this.window = window;
    this.written = written;
  }

  private static Optional<IFile> resource(Map<Path, String> written) {
    return Bitexts.resource(written.keySet().iterator().next()).filter(IFile::exists);
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    int width = createTable(area);
    written.values().stream()
        .flatMap(detail -> detail.lines().skip(1))
        .forEach(
            line -> {
              Label label = new Label(area, SWT.WRAP);
              label.setText(line);
              GridDataFactory.fillDefaults().grab(true, false).hint(width, -1).applyTo(label);
            });
    return area;
  }

  private int createTable(Composite parent) {
    Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
    for (int column = 0; column < 2; column++) {
      new TableColumn(table, SWT.NONE);
    }
    written.forEach(
        (file, detail) ->
            new TableItem(table, SWT.NONE)
                .setText(new String[] {Bitexts.name(file), detail.lines().findFirst().orElse("")}));
    for (TableColumn column : table.getColumns()) {
      column.pack();
    }
    int height = table.getItemHeight() * Math.min(MOST_ROWS, written.size() + 1);
    int width = Math.clamp(table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST_WIDTH, MOST_WIDTH);
    GridDataFactory.fillDefaults().grab(true, true).hint(width, height).applyTo(table);
    return width;
  }

  @Override
  protected void buttonPressed(int button) {
    super.buttonPressed(button);
    if (button == SHOW) {
      resource(written).ifPresentOrElse(this::show, this::openFolder);
    }
  }

  private void show(IFile file) {
    try {
      if (window.getActivePage().showView(IPageLayout.ID_PROJECT_EXPLORER)
          instanceof ISetSelectionTarget explorer) {
        explorer.selectReveal(new StructuredSelection(file));
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  private void openFolder() {
    Program.launch(written.keySet().iterator().next().getParent().toString());
  }
}
