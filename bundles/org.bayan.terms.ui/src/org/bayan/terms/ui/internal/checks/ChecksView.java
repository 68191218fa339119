package org.bayan.terms.ui.internal.checks;

import java.util.List;
import java.util.Optional;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.termfix.TermFix;
import org.bayan.terms.ui.internal.concept.TermbaseRun;
import org.bayan.terms.ui.internal.concept.WatchedTermbases;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.StackedPages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;

/** Shows what is wrong in termbases, follows their edits, and mends what can be mended safely. */
public final class ChecksView extends ViewPart {

  private StackedPages pages;
  private Composite page;
  private Hint hint;
  private Composite found;
  private RuleChoice rules;
  private FindingTable findings;
  private WatchedTermbases watched;
  private CheckJob running;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    pages = new StackedPages(page);
    HelpContext.TERM_CHECKS.on(page);
    hint = new Hint(page);
    found = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(found);
    rules = new RuleChoice(found, rule -> findings.filter(rule));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(rules.area());
    findings = new FindingTable(found);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.area());
    getSite().setSelectionProvider(findings.viewer());
    addMenu();
    findings.viewer().addOpenListener(e -> open());
    table().addListener(SWT.KeyDown, this::keyDown);
    watched = new WatchedTermbases(this, this::check);
  }

  private void addMenu() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    table().setMenu(menu.createContextMenu(table()));
    getSite().registerContextMenu(menu, findings.viewer());
  }

  private void fillMenu(IMenuManager menu) {
    addFixes(menu);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  private void addFixes(IMenuManager menu) {
    findings
        .selected()
        .ifPresent(
            row -> TermFix.of(row.finding()).forEach(fix -> menu.add(new FixAction(row, fix))));
  }

  /** Ctrl+1 shows what can be mended, as in other editors of the platform. */
  private void keyDown(Event event) {
    if (event.keyCode == '1' && event.stateMask == SWT.MOD1) {
      event.doit = false;
      MenuManager menu = new MenuManager();
      addFixes(menu);
      if (menu.isEmpty()) {
        say(Messages.noFix);
      } else {
        Menu shown = menu.createContextMenu(table());
        Rectangle row = table().getSelection()[0].getBounds();
        shown.setLocation(table().toDisplay(row.x, row.y + row.height));
        shown.setVisible(true);
      }
    }
  }

  private void open() {
    findings.selected().ifPresent(row -> row.open(getSite().getWorkbenchWindow()));
  }

  private void check(Optional<TermbaseChoice> termbases) {
    if (running != null) {
      running.cancel();
      running = null;
    }
    if (termbases.isEmpty() || termbases.get().files().isEmpty()) {
      explain(termbases.isEmpty() ? Messages.hint : Messages.onlySeed);
    } else {
      if (pages.isBlank()) {
        explain(Messages.checking);
      }
      running = new CheckJob(termbases.get().files(), this::show);
      running.schedule();
    }
  }

  private void show(CheckJob.Outcome outcome) {
    if (page.isDisposed()) {
      return;
    }
    running = null;
    if (outcome.problem() != null) {
      explain(outcome.problem());
    } else if (outcome.findings().isEmpty()) {
      findings.show(List.of());
      explain(Messages.nothingFound);
    } else {
      findings.show(outcome.findings());
      findings.filter(rules.show(outcome.findings()));
      pages.show(found);
    }
  }

  private void explain(String sentence) {
    hint.say(sentence);
    pages.show(hint.control());
  }

  private void say(String sentence) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
  }

  /** The table of the findings. */
  public Table table() {
    return findings.viewer().getTable();
  }

  /** What is said instead of findings; empty where findings are shown. */
  public String sentence() {
    return pages.shows(found) ? "" : hint.sentence();
  }

  @Override
  public void setFocus() {
    (pages.shows(found) ? table() : page).setFocus();
  }

  @Override
  public void dispose() {
    if (watched != null) {
      watched.stop();
    }
    if (running != null) {
      running.cancel();
    }
    super.dispose();
  }

  /** Mends a finding in one way. */
  private final class FixAction extends Action {

    private final CheckedFinding row;
    private final TermFix fix;

    FixAction(CheckedFinding row, TermFix fix) {
      super(CheckLabels.fix(fix));
      this.row = row;
      this.fix = fix;
    }

    @Override
    public void run() {
      TermbaseRun.run(
          row.origin().file().orElseThrow(),
          getText().replace("&&", "&"),
          fix.edit(),
          ChecksView.this::say,
          () -> say(""));
    }
  }
}
