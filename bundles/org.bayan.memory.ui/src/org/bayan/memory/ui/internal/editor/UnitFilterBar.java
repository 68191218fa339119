package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.memory.UnitListFilter;
import org.bayan.index.memory.UnitCatalog;
import org.bayan.index.memory.UnitFact;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.views.Choice;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field to search in and the choices by which units are left out. */
final class UnitFilterBar {

  private static final int SEARCH_WIDTH = 180;

  /** Nobody chooses from a longer list. */
  private static final int MOST_OFFERED = 300;

  private final Composite bar;
  private final Text search;
  private final Button toggle;
  private final Composite choices;
  private final Choice<String> languages;
  private final Choice<StatusChoice> status;
  private final Choice<String> document;
  private final Choice<String> person;
  private final Choice<Period> since;
  private final Button findings;
  private final Button clear;
  private final Label count;
  private Runnable listener = () -> {};
  private Runnable down = () -> {};
  private boolean clearing;

  UnitFilterBar(Composite parent) {
    bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(8, 6).applyTo(bar);
    search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    search.setMessage(Messages.search_hint);
    search.setToolTipText(Messages.search_toolTip);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(SEARCH_WIDTH, SWT.DEFAULT)
        .applyTo(search);
    ScreenReader.name(search, Messages.search_name);
    search.addListener(SWT.Modify, event -> changed());
    toggle = new Button(bar, SWT.TOGGLE);
    toggle.setText(Messages.filters);
    toggle.setToolTipText(Messages.filters_toolTip);
    toggle.addListener(SWT.Selection, event -> showChoices(toggle.getSelection()));
    count = new Label(bar, SWT.NONE);
    choices = new Composite(bar, SWT.NONE);
    choices.setLayout(row());
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(choices);
    choices.setVisible(false);
    languages =
        new Choice<>(choices, Messages.languages_name, Messages.languages_any, this::changed);
    status = new Choice<>(choices, Messages.status_name, Messages.status_any, this::changed);
    status.offer(Arrays.asList(StatusChoice.values()), StatusChoice::label);
    document = new Choice<>(choices, Messages.document_name, Messages.document_any, this::changed);
    person = new Choice<>(choices, Messages.person_name, Messages.person_any, this::changed);
    since = new Choice<>(choices, Messages.since_name, Messages.since_any, this::changed);
    since.offer(Arrays.asList(Period.values()), Period::label);
    findings = new Button(choices, SWT.CHECK);
    findings.setText(Messages.findings);
    findings.setToolTipText(Messages.findings_toolTip);
    findings.addListener(SWT.Selection, event -> changed());
    clear = new Button(choices, SWT.PUSH);
    clear.setText(Messages.clear);
    clear.setToolTipText(Messages.clear_toolTip);
    clear.addListener(SWT.Selection, event -> clear());
    ButtonState.set(clear, false);
    listenToKeys();
  }

  private static RowLayout row() {
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    layout.marginLeft = 0;
    layout.marginRight = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    return layout;
  }

  private void listenToKeys() {
    List<Control> controls = new ArrayList<>(List.of(bar.getChildren()));
    controls.addAll(List.of(choices.getChildren()));
    for (Control control : controls) {
      control.addListener(
          SWT.Traverse,
          event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
              event.doit = false;
              escape(control);
            }
          });
    }
    search.addListener(
        SWT.KeyDown,
        event -> {
          if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            down.run();
          }
        });
    search.addListener(
        SWT.DefaultSelection,
        event -> {
          if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
            down.run();
          }
        });
  }

  /** In the field it empties the search first. */
  private void escape(Control control) {
    if (control == search && !search.getText().isEmpty()) {
      search.setText("");
    } else if (isFiltered()) {
      clear();
    } else {
      down.run();
    }
  }

  Composite control() {
    return bar;
  }

  /** Shows or hides the choices; while one of them leaves units out, they are seen. */
  private void showChoices(boolean wanted) {
    boolean shown = wanted || filter().needsCatalog() || findings.getSelection();
    toggle.setSelection(shown);
    if (choices.getVisible() != shown) {
      ((GridData) choices.getLayoutData()).exclude = !shown;
      choices.setVisible(shown);
      bar.getParent().layout(true, true);
    }
  }

  /** Calls somebody whenever other units are asked for. */
  void onChange(Runnable action) {
    listener = action;
  }

  /** What Down and Enter in the field do. */
  void onDown(Runnable action) {
    down = action;
  }

  private void changed() {
    if (!clearing) {
      ButtonState.set(clear, isFiltered());
      showChoices(toggle.getSelection());
      listener.run();
    }
  }

  /** Offers what there is in the memory. */
  void offer(UnitCatalog catalog) {
    languages.offer(catalog.values(UnitFact.LANGUAGES), UnitFilterBar::languages);
    document.offer(named(catalog.values(UnitFact.DOCUMENT).stream()), name -> name);
    person.offer(
        named(
            Stream.concat(
                catalog.values(UnitFact.CREATED_BY).stream(),
                catalog.values(UnitFact.CHANGED_BY).stream())),
        name -> name);
    choices.layout();
  }

  private static List<String> named(Stream<String> names) {
    return names.filter(name -> !name.isEmpty()).distinct().sorted().limit(MOST_OFFERED).toList();
  }

  private static String languages(String codes) {
    List<String> names =
        Arrays.stream(codes.split(" "))
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.getDefault()))
            .toList();
    return names.size() == 2
        ? Messages.bind(Messages.languages_pair, names.get(0), names.get(1))
        : String.join(Messages.languages_separator, names);
  }

  /** What is asked for, but for findings. */
  UnitListFilter filter() {
    return new UnitListFilter(
        search.getText().strip(),
        languages.chosen(),
        status.chosen().map(StatusChoice::literals).orElse(List.of()),
        document.chosen(),
        person.chosen(),
        since.chosen().map(Period::firstDay).orElse(0));
  }

  /** Whether only units with findings are asked for. */
  boolean asksForFindings() {
    return findings.getSelection();
  }

  boolean isFiltered() {
    return asksForFindings() || !filter().equals(UnitListFilter.ALL);
  }

  /** Asks for all units. */
  void clear() {
    clearing = true;
    search.setText("");
    for (Choice<?> choice : List.of(languages, status, document, person, since)) {
      choice.clear();
    }
    findings.setSelection(false);
    clearing = false;
    changed();
  }

  /** Asks for units with findings, or not any more; nobody is called. */
  void setFindings(boolean wanted) {
    findings.setSelection(wanted);
    ButtonState.set(clear, isFiltered());
    showChoices(toggle.getSelection());
  }

  /** Says how many of the units are shown. */
  void count(int shown, int all) {
    if (isFiltered()) {
      count.setText(Messages.bind(Messages.count_some, shown, all));
    } else {
      count.setText(all == 1 ? Messages.count_one : Messages.bind(Messages.count_all, all));
    }
    bar.layout();
  }

  /** How many are shown, as it is read. */
  String counted() {
    return count.getText();
  }

  /** Lets the person write what to look for. */
  void setFocus() {
    search.setFocus();
    search.selectAll();
  }
}
