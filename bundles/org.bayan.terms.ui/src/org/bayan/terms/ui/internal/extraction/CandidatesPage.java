package org.bayan.terms.ui.internal.extraction;

import java.util.List;
import org.bayan.core.ExtractedTerms;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.terms.ui.internal.concept.TermbaseTarget;
import org.bayan.terms.ui.internal.extraction.Candidate.Decision;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows what was extracted, to be accepted or rejected. */
final class CandidatesPage extends WizardPage {

  private final List<TermbaseTarget> termbases;
  private final boolean bitext;
  private CandidateTable table;
  private Concordance concordance;
  private Combo termbase;
  private ExtractedTerms found;
  private List<Candidate> candidates = List.of();

  /**
   * The page.
   *
   * @param termbases where what is accepted may go, at least one
   * @param bitext whether there is a bitext that uses them then
   */
  CandidatesPage(List<TermbaseTarget> termbases, boolean bitext) {
    super("candidates");
    this.termbases = termbases;
    this.bitext = bitext;
    setTitle(Messages.candidatesTitle);
    setDescription(Messages.candidatesDescription);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
    SashForm both = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(760, 420).applyTo(both);
    table = new CandidateTable(both, this::count);
    concordance = new Concordance(both);
    both.setWeights(3, 2);
    table.viewer().addSelectionChangedListener(e -> showPassages());
    new Label(area, SWT.NONE).setText(Messages.termbase);
    termbase = new Combo(area, ChoiceStyle.READ_ONLY);
    ScreenReader.name(termbase, Messages.termbase.replace("&", ""));
    termbases.forEach(one -> termbase.add(bitext ? one.label() : one.labelWithoutBitext()));
    termbase.select(0);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(termbase);
    setControl(area);
  }

  private void showPassages() {
    table
        .selected()
        .ifPresentOrElse(
            one -> concordance.show(one.found(), found.passages(one.found())), concordance::clear);
  }

  private void count() {
    long accepted = with(Decision.ACCEPTED);
    setPageComplete(accepted > 0);
    setMessage(
        NLS.bind(
            Messages.counts,
            new Object[] {accepted, with(Decision.REJECTED), with(Decision.OPEN)}));
  }

  private long with(Decision decision) {
    return candidates.stream().filter(one -> one.decision() == decision).count();
  }

  /** Shows what was found. */
  void show(ExtractedTerms extracted) {
    found = extracted;
    candidates = extracted.candidates().stream().map(Candidate::new).toList();
    table.show(candidates);
    setPageComplete(false);
    setMessage(candidates.isEmpty() ? Messages.nothing : Messages.candidatesDescription);
    table.table().setFocus();
  }

  /** The candidates that were accepted, with the terms as they were written. */
  List<TermCandidate> accepted() {
    return candidates.stream()
        .filter(one -> one.decision() == Decision.ACCEPTED)
        .map(Candidate::edited)
        .toList();
  }

  TermbaseTarget target() {
    return termbases.get(termbase.getSelectionIndex());
  }

  ExtractedTerms found() {
    return found;
  }
}
