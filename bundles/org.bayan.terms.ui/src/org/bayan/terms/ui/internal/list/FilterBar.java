package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.ui.ButtonState;
import org.bayan.ui.internal.views.Choice;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field to search in and the choices by which concepts are left out. */
final class FilterBar {

  private static final int SEARCH_WIDTH = 160;

  private final Composite bar;
  private final Text search;
  private final Button toggle;
  private final Composite choices;
  private final Choice<WorkflowState> workflow;
  private final Choice<TermStatus> status;
  private final Choice<String> subject;
  private final Choice<String> body;
  private final Choice<String> missing;
  private final Button faulty;
  private final Button clear;
  private final Label count;
  private Runnable listener = () -> {};
  private Runnable down = () -> {};
  private boolean clearing;

  FilterBar(Composite parent) {
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
    RowLayout layout = new RowLayout(SWT.HORIZONTAL);
    layout.center = true;
    layout.spacing = 6;
    layout.marginLeft = 0;
    layout.marginRight = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    choices.setLayout(layout);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).exclude(true).applyTo(choices);
    choices.setVisible(false);
    workflow = new Choice<>(choices, Messages.workflow_name, Messages.workflow_any, this::changed);
    workflow.offer(Arrays.asList(WorkflowState.values()), FilterBar::workflow);
    status = new Choice<>(choices, Messages.status_name, Messages.status_any, this::changed);
    status.offer(Arrays.asList(TermStatus.values()), TermNames::status);
    subject = new Choice<>(choices, Messages.subject_name, Messages.subject_any, this::changed);
    body = new Choice<>(choices, Messages.body_name, Messages.body_any, this::changed);
    missing = new Choice<>(choices, Messages.missing_name, Messages.missing_none, this::changed);
    faulty = new Button(choices, SWT.CHECK);
    faulty.setText(Messages.faulty);
    faulty.setToolTipText(Messages.faulty_toolTip);
    faulty.addListener(SWT.Selection, event -> changed());
    clear = new Button(choices, SWT.PUSH);
    clear.setText(Messages.clear);
    clear.setToolTipText(Messages.clear_toolTip);
    clear.addListener(SWT.Selection, event -> clear());
    ButtonState.set(clear, false);
    listenToKeys();
  }

  private static String workflow(WorkflowState state) {
    return state == WorkflowState.UNSPECIFIED
        ? Messages.workflow_unspecified
        : TermNames.workflow(state);
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
    search.addListener(SWT.DefaultSelection, event -> enter(event.detail));
  }

  /** Enter goes to the list; the sign that empties the field is told of in the same way. */
  private void enter(int detail) {
    if (detail != SWT.ICON_CANCEL && detail != SWT.ICON_SEARCH) {
      down.run();
    }
  }

  /** In the field it empties the search first. */
  private void escape(Control control) {
    if (control == search && !search.getText().isEmpty()) {
      search.setText("");
    } else if (!filter().isAll()) {
      clear();
    } else {
      down.run();
    }
  }

  Composite control() {
    return bar;
  }

  /** Shows or hides the choices; while one of them leaves concepts out, they are seen. */
  private void showChoices(boolean wanted) {
    boolean shown = wanted || filter().leavesOut();
    toggle.setSelection(shown);
    if (choices.getVisible() != shown) {
      ((GridData) choices.getLayoutData()).exclude = !shown;
      choices.setVisible(shown);
      bar.getParent().layout(true, true);
    }
  }

  /** Calls somebody whenever other concepts are asked for. */
  void onChange(Runnable listener) {
    this.listener = listener;
  }

  /** What Down and Enter in the field do. */
  void onDown(Runnable action) {
    down = action;
  }

  private void changed() {
    if (!clearing) {
      ButtonState.set(clear, !filter().isAll());
      showChoices(toggle.getSelection());
      listener.run();
    }
  }

  /** Offers what there is in the termbase. */
  void offer(ConceptIndex index) {
    subject.offer(index.subjects(), name -> name.isEmpty() ? Messages.subject_none : name);
    body.offer(index.bodies(), name -> name.isEmpty() ? Messages.body_none : name);
    Collection<String> languages =
        Stream.concat(Stream.of("ar", "en"), index.languages().stream()).distinct().toList();
    missing.offer(languages, FilterBar::lacking);
    choices.layout();
  }

  private static String lacking(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return NLS.bind(Messages.missing_language, locale.getDisplayLanguage(Locale.getDefault()));
  }

  /** What is asked for. */
  ConceptFilter filter() {
    return new ConceptFilter(
        search.getText().strip(),
        workflow.chosen(),
        status.chosen(),
        subject.chosen(),
        body.chosen(),
        missing.chosen(),
        faulty.getSelection());
  }

  /** Asks for all concepts. */
  void clear() {
    clearing = true;
    search.setText("");
    for (Choice<?> choice : new ArrayList<>(List.of(workflow, status, subject, body, missing))) {
      choice.clear();
    }
    faulty.setSelection(false);
    clearing = false;
    changed();
  }

  /** Does not ask for faults any more, as they cannot be looked for now; nobody is called. */
  void forgetFaults() {
    faulty.setSelection(false);
    ButtonState.set(clear, !filter().isAll());
  }

  /** Says how many of the concepts are shown. */
  void count(int shown, int all) {
    showCount(shown, all);
    bar.layout();
  }

  private void showCount(int shown, int all) {
    if (shown != all || !filter().isAll()) {
      count.setText(NLS.bind(Messages.count_some, shown, all));
    } else {
      count.setText(all == 1 ? Messages.count_one : NLS.bind(Messages.count_all, all));
    }
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
