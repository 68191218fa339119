package org.bayan.terms.ui.internal.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.ComparedConcept;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.TermComparison;
import org.bayan.ui.ChoiceStyle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what an import would change, and asks what of it is taken. */
final class PreviewPage extends WizardPage {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 430;

  private TermComparison comparison;
  private Choices choices;
  private Combo kind;
  private Text search;
  private Combo rule;
  private ConceptTable concepts;
  private ChangeTable changes;

  PreviewPage() {
    super("preview");
    setTitle(Messages.PreviewPage_title);
    setDescription(Messages.PreviewPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(area);
    createFilter(area);
    SashForm halves = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(halves);
    concepts = new ConceptTable(halves, this::selected, this::counted);
    changes = new ChangeTable(halves, concepts::refresh);
    halves.setWeights(3, 2);
    setControl(area);
  }

  private void createFilter(Composite area) {
    Composite bar = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    new Label(bar, SWT.NONE).setText(Messages.PreviewPage_show);
    kind = new Combo(bar, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY);
    kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> filter()));
    new Label(bar, SWT.NONE).setText(Messages.PreviewPage_search);
    search = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
    search.addModifyListener(event -> filter());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    new Label(bar, SWT.NONE).setText(Messages.PreviewPage_rule);
    rule = new Combo(bar, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY);
    for (TermConflict one : TermConflict.values()) {
      rule.add(ChangeWords.rule(one));
    }
    rule.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            e -> {
              choices.setRule(TermConflict.values()[rule.getSelectionIndex()]);
              concepts.refresh();
              changes.refresh();
            }));
  }

  /** Shows a comparison; what was chosen of another one is void. */
  void show(TermComparison newComparison, Path into) {
    comparison = newComparison;
    choices = new Choices(comparison);
    setDescription(
        NLS.bind(
            Messages.PreviewPage_compared,
            comparison.incoming().file().getFileName(),
            into.getFileName()));
    kind.removeAll();
    kind.add(NLS.bind(Messages.PreviewPage_every, comparison.concepts().size()));
    for (ComparedConcept.Kind one : ComparedConcept.Kind.values()) {
      kind.add(ChangeWords.counted(one, comparison.count(one)));
    }
    kind.select(0);
    rule.select(choices.rule().ordinal());
    rule.setEnabled(comparison.count(ComparedConcept.Kind.CONFLICT) > 0);
    kind.getParent().layout(true, true);
    concepts.show(comparison, choices);
    search.setText("");
    filter();
  }

  private void filter() {
    int index = kind.getSelectionIndex();
    Optional<ComparedConcept.Kind> wanted =
        index < 1 ? Optional.empty() : Optional.of(ComparedConcept.Kind.values()[index - 1]);
    concepts.filter(wanted, search.getText());
    counted();
  }

  private void selected(Optional<ComparedConcept> concept) {
    changes.show(concept, choices);
  }

  private void counted() {
    long taken = choices.taken();
    long news = comparison.concepts().size() - comparison.count(ComparedConcept.Kind.SAME);
    setPageComplete(taken > 0);
    setMessage(
        news == 0
            ? Messages.PreviewPage_nothing
            : NLS.bind(Messages.PreviewPage_taken, taken, news));
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      concepts.setFocus();
    }
  }

  TermComparison comparison() {
    return comparison;
  }

  ImportChoices choices() {
    return choices.made();
  }
}
