package org.bayan.ui.internal.why;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.bayan.core.UsualLengths;
import org.bayan.model.bitext.Alignment;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.FactsText;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/** Shows what speaks for the selected bead, with lines between the words that correspond. */
public final class WhyThisPairView extends BeadView {

  private static final int[] WEIGHTS = {46, 31, 23};

  /** Counted once for each alignment: they are about all of it, and change little. */
  private final Map<Alignment, Optional<UsualLengths>> usualLengths = new WeakHashMap<>();

  private SashForm parts;
  private PairCanvas canvas;
  private EvidenceTable evidence;
  private FactsText facts;

  /** A view that is not made yet. */
  public WhyThisPairView() {
    super(HelpContext.WHY);
  }

  @Override
  protected Control makeContent(Composite page) {
    parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
    canvas = new PairCanvas(parts, picked -> evidence.choose(picked));
    evidence = new EvidenceTable(parts);
    evidence.onChoice(canvas::choose);
    facts = new FactsText(parts, SWT.V_SCROLL, Messages.factsName);
    parts.setWeights(WEIGHTS);
    page.addListener(SWT.Resize, e -> turn(page.getSize()));
    return parts;
  }

  /** The parts stand side by side in a low view and one above the other in a slim one. */
  private void turn(Point size) {
    parts.setOrientation(size.x > size.y * 1.3 ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    selected.ifPresentOrElse(this::show, () -> say(Messages.hint));
  }

  private void show(SelectedBead bead) {
    showContent();
    Optional<UsualLengths> usual = usualLengths.computeIfAbsent(bead.alignment(), UsualLengths::in);
    canvas.show(bead);
    evidence.show(bead);
    canvas.choose(evidence.chosen());
    facts.show(new PairFacts(bead, usual).all());
  }

  @Override
  protected void themeChanged() {
    evidence.themeChanged();
    canvas.lay();
  }

  /** The table of the evidence. */
  public Table evidenceTable() {
    return evidence.table();
  }

  /** How many pieces of evidence are drawn as lines. */
  public int drawnEvidence() {
    return canvas.drawn();
  }

  /** What is said of the pair in sentences. */
  public String facts() {
    return facts.control().getText();
  }

  @Override
  protected void focusContent() {
    evidence.table().setFocus();
  }
}
