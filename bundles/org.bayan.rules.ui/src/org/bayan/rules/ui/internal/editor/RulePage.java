package org.bayan.rules.ui.internal.editor;

import org.bayan.okapi.rules.ExampleReport;
import org.bayan.rules.ui.internal.Latest;
import org.bayan.rules.ui.internal.tryout.TrialInput;
import org.bayan.rules.ui.internal.tryout.TrialPane;
import org.bayan.text.Direction;
import org.bayan.ui.HelpContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;

/** All of the editor: languages and sets, rules, the fields of one rule, and the trial. */
final class RulePage implements RuleDocument.Listener {

  private static final int SASH = 5;

  private final RuleDocument document;
  private final SashForm area;
  private final LiveChecks checks = new LiveChecks();
  private final Latest<RuleDocument.State, ExampleReport> examples;
  private final MapsPane maps;
  private final SetsPane sets;
  private final RulesPane rules;
  private final RuleFields fields;
  private final TrialPane trial;
  private ExampleReport report = ExampleReport.NONE;
  private ListPane active;

  RulePage(Composite parent, IEditorSite site, RuleDocument document) {
    this.document = document;
    area = sash(parent, SWT.VERTICAL);
    HelpContext.RULES_EDITOR.on(area);
    SashForm above = sash(area, SWT.HORIZONTAL);
    SashForm lists = sash(above, SWT.VERTICAL);
    maps = new MapsPane(lists, site, document);
    sets = new SetsPane(lists, site, document);
    rules = new RulesPane(above, site, document, this::goToFields);
    above.setWeights(24, 76);
    SashForm below = sash(area, SWT.HORIZONTAL);
    fields = new RuleFields(below, document);
    trial =
        new TrialPane(
            below,
            input -> checks.ready(input.file()).rules(),
            input -> checks.ready(input.file()).fault(),
            this::goTo);
    below.setWeights(45, 55);
    area.setWeights(46, 54);
    active = rules;
    maps.onFocus(() -> active = maps);
    sets.onFocus(() -> active = sets);
    rules.onFocus(() -> active = rules);
    examples = Latest.quick(Messages.checking, area, checks::report, this::show);
    document.addListener(this);
    changed();
  }

  private static SashForm sash(Composite parent, int style) {
    SashForm sash = new SashForm(parent, style);
    sash.setSashWidth(SASH);
    if (!(parent instanceof SashForm)) {
      FillLayout layout = new FillLayout();
      layout.marginWidth = 6;
      layout.marginHeight = 6;
      parent.setLayout(layout);
    }
    return sash;
  }

  @Override
  public void changed() {
    maps.refresh();
    sets.refresh();
    rules.refresh();
    fields.refresh();
    examples.request(document.state());
    tryRules();
  }

  @Override
  public void selected() {
    sets.refresh();
    rules.refresh();
    fields.refresh();
    fields.show(report.of(document.place().rule()));
    examples.request(document.state());
    tryRules();
  }

  private void tryRules() {
    trial.rules(new TrialInput(document.file(), document.set().map(set -> set.name()).orElse("")));
    fields.direction(Direction.of(trial.language().getText()));
  }

  private void show(ExampleReport checked) {
    report = checked;
    rules.show(report);
    fields.show(report.of(document.place().rule()));
  }

  private void goToFields() {
    fields.setFocus();
  }

  private void goTo(String set, int number) {
    document.select(set, number);
    rules.table().setFocus();
  }

  /** A control that has the focus already keeps it. */
  void setFocus() {
    Control focus = area.getDisplay().getFocusControl();
    while (focus != null && focus != area) {
      focus = focus.getParent();
    }
    if (focus == null) {
      active.table().setFocus();
    }
  }

  Control area() {
    return area;
  }

  ListPane activeList() {
    return active;
  }

  ListPane rules() {
    return rules;
  }

  ListPane languages() {
    return maps;
  }

  ListPane sets() {
    return sets;
  }

  RuleFields fields() {
    return fields;
  }

  TrialPane trial() {
    return trial;
  }
}
