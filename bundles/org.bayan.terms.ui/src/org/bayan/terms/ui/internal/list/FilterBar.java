package org.bayan.terms.ui.internal.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.WorkflowState;
import org.bayan.ui.internal.list.ListFilterBar;
import org.bayan.ui.internal.views.Choice;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The field to search in and the choices by which concepts are left out. */
final class FilterBar extends ListFilterBar {

  private static final int SEARCH_WIDTH = 160;

  private static final Words WORDS =
      new Words(
          Messages.search_hint,
          Messages.search_toolTip,
          Messages.search_name,
          Messages.filters,
          Messages.filters_toolTip,
          Messages.clear,
          Messages.clear_toolTip);

  private final Choice<WorkflowState> workflow;
  private final Choice<TermStatus> status;
  private final Choice<String> subject;
  private final Choice<String> body;
  private final Choice<String> missing;
  private final Button faulty;

  FilterBar(Composite parent) {
    super(parent, SEARCH_WIDTH, WORDS);
    workflow = choice(Messages.workflow_name, Messages.workflow_any);
    workflow.offer(Arrays.asList(WorkflowState.values()), FilterBar::workflow);
    status = choice(Messages.status_name, Messages.status_any);
    status.offer(Arrays.asList(TermStatus.values()), TermNames::status);
    subject = choice(Messages.subject_name, Messages.subject_any);
    body = choice(Messages.body_name, Messages.body_any);
    missing = choice(Messages.missing_name, Messages.missing_none);
    faulty = check(Messages.faulty, Messages.faulty_toolTip);
    finish();
  }

  private static String workflow(WorkflowState state) {
    return state == WorkflowState.UNSPECIFIED
        ? Messages.workflow_unspecified
        : TermNames.workflow(state);
  }

  /** Offers what there is in the termbase. */
  void offer(ConceptIndex index) {
    subject.offer(index.subjects(), name -> name.isEmpty() ? Messages.subject_none : name);
    body.offer(index.bodies(), name -> name.isEmpty() ? Messages.body_none : name);
    Collection<String> languages =
        Stream.concat(Stream.of("ar", "en"), index.languages().stream()).distinct().toList();
    missing.offer(languages, FilterBar::lacking);
    layoutChoices();
  }

  private static String lacking(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return NLS.bind(Messages.missing_language, locale.getDisplayLanguage(Locale.getDefault()));
  }

  /** What is asked for. */
  ConceptFilter filter() {
    return new ConceptFilter(
        searched(),
        workflow.chosen(),
        status.chosen(),
        subject.chosen(),
        body.chosen(),
        missing.chosen(),
        faulty.getSelection());
  }

  @Override
  public boolean isFiltered() {
    return !filter().isAll();
  }

  @Override
  protected boolean leavesOut() {
    return filter().leavesOut();
  }

  /** Does not ask for faults any more, as they cannot be looked for now; nobody is called. */
  void forgetFaults() {
    faulty.setSelection(false);
    update();
  }

  /** Says how many of the concepts are shown. */
  void count(int shown, int all) {
    if (shown != all || isFiltered()) {
      say(NLS.bind(Messages.count_some, shown, all));
    } else {
      say(all == 1 ? Messages.count_one : NLS.bind(Messages.count_all, all));
    }
  }
}
