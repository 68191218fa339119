package org.bayan.memory.ui.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.core.tmx.FileProblem;
import org.bayan.core.tmx.LookAtTmx;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitVariant;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what is in the files before it is imported: the first units, languages, faults. */
final class PreviewPage extends WizardPage {

  private static final int WIDTH = 720;
  private static final int UNITS_HEIGHT = 220;
  private static final int FAULTS_HEIGHT = 110;
  private static final int TEXT_WIDTH = 340;

  private Label summary;
  private Table units;
  private Label faultsLabel;
  private Table faults;

  PreviewPage() {
    super("preview");
    setTitle(Messages.preview_title);
    setDescription(Messages.preview_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    summary = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
    units = table(area, Messages.preview_units, UNITS_HEIGHT, true);
    column(units, Messages.preview_source, TEXT_WIDTH);
    column(units, Messages.preview_target, TEXT_WIDTH);
    UnitCells.in(units);
    faultsLabel = new Label(area, SWT.NONE);
    faultsLabel.setText(Messages.preview_faults);
    GridDataFactory.fillDefaults().applyTo(faultsLabel);
    faults = table(area, Messages.preview_faults, FAULTS_HEIGHT, false);
    column(faults, Messages.preview_file, 140);
    column(faults, Messages.preview_line, 70);
    column(faults, Messages.preview_unit, 70);
    column(faults, Messages.preview_what, 420);
    setControl(area);
  }

  private static Table table(Composite area, String name, int height, boolean grows) {
    Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    ScreenReader.name(table, name);
    GridDataFactory.fillDefaults().grab(true, grows).hint(WIDTH, height).applyTo(table);
    return table;
  }

  private static void column(Table table, String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  /**
   * Shows what was found.
   *
   * @param skips whether units that cannot be read are left out
   */
  void show(LookAtTmx.Outcome found, boolean skips) {
    summary.setText(
        Messages.bind(
            found.units() == 1 ? Messages.preview_summaryOne : Messages.preview_summary,
            found.units(),
            languages(found)));
    units.removeAll();
    found.first().forEach(this::row);
    faults.removeAll();
    found.problems().forEach(this::row);
    if (found.more() > 0) {
      new TableItem(faults, SWT.NONE)
          .setText(3, Messages.bind(Messages.preview_more, found.more()));
    }
    boolean any = faults.getItemCount() > 0;
    for (Control part : List.of(faultsLabel, faults)) {
      ((GridData) part.getLayoutData()).exclude = !any;
      part.setVisible(any);
    }
    ((Composite) getControl()).layout(true, true);
    judge(found, skips);
  }

  private void judge(LookAtTmx.Outcome found, boolean skips) {
    boolean stops = found.unreadable() > 0 && !skips;
    setErrorMessage(stops ? Messages.bind(Messages.preview_unreadable, found.unreadable()) : null);
    if (!stops && found.unreadable() > 0) {
      setMessage(
          Messages.bind(Messages.preview_leftOut, found.unreadable()), IMessageProvider.WARNING);
    } else {
      setMessage(found.units() == 0 ? Messages.preview_empty : getDescription());
    }
    setPageComplete(!stops && found.units() > 0);
  }

  private static String languages(LookAtTmx.Outcome found) {
    List<String> names = new ArrayList<>();
    found
        .languages()
        .forEach(
            (tag, count) -> {
              String name =
                  Locale.forLanguageTag(tag.replace('_', '-'))
                      .getDisplayLanguage(Locale.getDefault());
              names.add(
                  Messages.bind(
                      Messages.preview_language,
                      new Object[] {name.isEmpty() ? tag : name, tag, count}));
            });
    return String.join(Messages.preview_separator, names);
  }

  private void row(TranslationUnit unit) {
    List<String> texts = unit.variants().stream().map(UnitVariant::text).toList();
    new TableItem(units, SWT.NONE)
        .setText(
            new String[] {
              texts.isEmpty() ? "" : texts.get(0), texts.size() < 2 ? "" : texts.get(1)
            });
  }

  private void row(FileProblem problem) {
    new TableItem(faults, SWT.NONE)
        .setText(
            new String[] {
              String.valueOf(problem.file().getFileName()),
              problem.line() == 0 ? "" : String.valueOf(problem.line()),
              problem.unit() == 0 ? "" : String.valueOf(problem.unit()),
              problem.sentence()
            });
  }
}
