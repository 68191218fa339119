package org.bayan.project.ui.internal.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.index.spelling.DictionaryFiles;
import org.bayan.project.ui.internal.controls.LanguageChoice;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.preferences.BayanPreferences;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Which languages are checked, and the dictionary of each or how to get one. */
final class CheckedLanguagesEditor extends FieldEditor {

  private static final int ROWS = 6;
  private static final int NAME_WIDTH = 150;
  private static final int DICTIONARY_WIDTH = 330;

  private Table table;

  CheckedLanguagesEditor(Composite parent) {
    init(BayanPreferences.UNCHECKED_LANGUAGES, Messages.SpellingPage_languages);
    createControl(parent);
  }

  @Override
  protected void doFillIntoGrid(Composite parent, int columns) {
    Control label = getLabelControl(parent);
    GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults()
        .span(columns, 1)
        .grab(true, false)
        .hint(SWT.DEFAULT, table.getItemHeight() * (ROWS + 1))
        .applyTo(table);
    column(Messages.SpellingPage_language, NAME_WIDTH);
    column(Messages.SpellingPage_dictionary, DICTIONARY_WIDTH);
    for (String tag : LanguageChoice.usual()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setData(tag);
      item.setText(LanguageChoice.name(tag));
    }
    table.addListener(SWT.Selection, event -> setPresentsDefaultValue(false));
    look();
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEAD);
    column.setText(title);
    column.setWidth(width);
  }

  /** Looks for the dictionaries, in the background, and shows them. */
  void look() {
    Display display = table.getDisplay();
    List<String> tags = LanguageChoice.usual();
    Job.createSystem(
            Messages.SpellingPage_languages,
            (ICoreRunnable)
                monitor -> {
                  List<String> found =
                      tags.stream().map(CheckedLanguagesEditor::dictionary).toList();
                  display.asyncExec(() -> show(found));
                })
        .schedule();
  }

  private void show(List<String> found) {
    if (!table.isDisposed()) {
      for (int row = 0; row < found.size(); row++) {
        table.getItem(row).setText(1, found.get(row));
      }
    }
  }

  private static String dictionary(String tag) {
    return Spelling.ofWorkbench()
        .dictionary(tag)
        .map(DictionaryFiles::words)
        .map(words -> NLS.bind(Messages.SpellingPage_found, words.getFileName(), words.getParent()))
        .orElseGet(() -> NLS.bind(Messages.SpellingPage_absent, tag));
  }

  @Override
  protected void doLoad() {
    check(getPreferenceStore().getString(getPreferenceName()));
  }

  @Override
  protected void doLoadDefault() {
    check(getPreferenceStore().getDefaultString(getPreferenceName()));
  }

  private void check(String unchecked) {
    List<String> off = BayanPreferences.split(unchecked);
    for (TableItem item : table.getItems()) {
      item.setChecked(!off.contains(item.getData()));
    }
  }

  @Override
  protected void doStore() {
    Stream<String> off =
        Arrays.stream(table.getItems())
            .filter(item -> !item.getChecked())
            .map(item -> (String) item.getData());
    getPreferenceStore().setValue(getPreferenceName(), BayanPreferences.join(off));
  }

  @Override
  public int getNumberOfControls() {
    return 1;
  }

  @Override
  protected void adjustForNumColumns(int columns) {
    GridDataFactory.createFrom((GridData) table.getLayoutData()).span(columns, 1).applyTo(table);
  }
}
