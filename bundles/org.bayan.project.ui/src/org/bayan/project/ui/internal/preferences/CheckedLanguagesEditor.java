package org.bayan.project.ui.internal.preferences;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Which languages are checked, and the dictionary of each: Arabic and English, those of new texts,
 * and all that there are dictionaries of.
 */
final class CheckedLanguagesEditor extends FieldEditor {

  private static final int ROWS = 3;
  private static final int NAME_WIDTH = 130;
  private static final int DICTIONARY_WIDTH = 240;

  private final Set<String> off = new TreeSet<>();
  private Table table;
  private Label hint;

  CheckedLanguagesEditor(Composite parent) {
    init(BayanPreferences.UNCHECKED_LANGUAGES, Messages.SpellingPage_languages);
    createControl(parent);
  }

  @Override
  protected void doFillIntoGrid(Composite parent, int columns) {
    GridDataFactory.fillDefaults().span(columns, 1).applyTo(getLabelControl(parent));
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    column(Messages.SpellingPage_language, NAME_WIDTH);
    column(Messages.SpellingPage_dictionary, DICTIONARY_WIDTH);
    GridDataFactory.fillDefaults()
        .span(columns, 1)
        .grab(true, false)
        .hint(NAME_WIDTH + DICTIONARY_WIDTH, table.getHeaderHeight() + ROWS * table.getItemHeight())
        .applyTo(table);
    table.addListener(SWT.Selection, event -> toggled((TableItem) event.item));
    hint = new Label(parent, SWT.WRAP);
    hint.setText(Messages.SpellingPage_hint);
    GridDataFactory.fillDefaults()
        .span(columns, 1)
        .hint(NAME_WIDTH + DICTIONARY_WIDTH, SWT.DEFAULT)
        .applyTo(hint);
    look();
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEAD);
    column.setText(title);
    column.setWidth(width);
  }

  private void toggled(TableItem item) {
    String tag = (String) item.getData();
    if (item.getChecked()) {
      off.remove(tag);
    } else {
      off.add(tag);
    }
    setPresentsDefaultValue(false);
  }

  /** Looks for the dictionaries, in the background, and shows them. */
  void look() {
    Display display = table.getDisplay();
    Job.createSystem(
            Messages.SpellingPage_languages,
            (ICoreRunnable)
                monitor -> {
                  Map<String, String> found = new LinkedHashMap<>();
                  languages().forEach(tag -> found.put(tag, dictionary(tag)));
                  display.asyncExec(() -> show(found));
                })
        .schedule();
  }

  private static Set<String> languages() {
    Set<String> tags = new LinkedHashSet<>(List.of("ar", "en"));
    tags.add(language(BayanPreferences.sourceLanguage()));
    tags.add(language(BayanPreferences.targetLanguage()));
    tags.addAll(BayanPreferences.uncheckedLanguages());
    tags.addAll(Spelling.ofWorkbench().languages());
    return tags;
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static String dictionary(String tag) {
    return Spelling.ofWorkbench()
        .dictionary(tag)
        .map(CheckedLanguagesEditor::place)
        .orElse(Messages.SpellingPage_absent);
  }

  private static String place(DictionaryFiles files) {
    boolean damaged = Spelling.ofWorkbench().isDamaged(files);
    return NLS.bind(
        damaged ? Messages.SpellingPage_damaged : Messages.SpellingPage_found,
        files.words().getFileName(),
        files.words().getParent());
  }

  private void show(Map<String, String> found) {
    if (table.isDisposed()) {
      return;
    }
    table.removeAll();
    found.forEach(
        (tag, dictionary) -> {
          TableItem item = new TableItem(table, SWT.NONE);
          item.setData(tag);
          item.setText(new String[] {LanguageChoice.name(tag), dictionary});
        });
    check();
  }

  private void check() {
    for (TableItem item : table.getItems()) {
      item.setChecked(!off.contains(item.getData()));
    }
  }

  @Override
  protected void doLoad() {
    load(getPreferenceStore().getString(getPreferenceName()));
  }

  @Override
  protected void doLoadDefault() {
    load(getPreferenceStore().getDefaultString(getPreferenceName()));
  }

  private void load(String unchecked) {
    off.clear();
    off.addAll(BayanPreferences.split(unchecked));
    check();
  }

  @Override
  protected void doStore() {
    getPreferenceStore().setValue(getPreferenceName(), BayanPreferences.join(off.stream()));
  }

  @Override
  public int getNumberOfControls() {
    return 1;
  }

  @Override
  protected void adjustForNumColumns(int columns) {
    for (Control control : List.of(getLabelControl(), table, hint)) {
      ((GridData) control.getLayoutData()).horizontalSpan = columns;
    }
  }
}
