package org.bayan.ui.internal.why;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.bayan.core.UsualLengths;
import org.bayan.model.bitext.Alignment;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.FactsText;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Shows what speaks for the selected bead, with lines between the words that correspond. */
public final class WhyThisPairView extends ViewPart {

  private static final int[] WEIGHTS = {46, 31, 23};

  private final IPropertyChangeListener themeListener = event -> themeChanged();

  /** Counted once for each alignment: they are about all of it, and change little. */
  private final Map<Alignment, Optional<UsualLengths>> usualLengths = new WeakHashMap<>();

  private final StackLayout stack = new StackLayout();
  private Composite page;
  private Control hint;
  private SashForm parts;
  private PairCanvas canvas;
  private EvidenceTable evidence;
  private FactsText facts;
  private BeadFollower follower;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(stack);
    HelpContext.WHY.on(page);
    hint = Hint.on(page, Messages.hint);
    parts = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
    canvas = new PairCanvas(parts, picked -> evidence.choose(picked));
    evidence = new EvidenceTable(parts);
    evidence.onChoice(canvas::choose);
    facts = new FactsText(parts, SWT.V_SCROLL, Messages.factsName);
    parts.setWeights(WEIGHTS);
    page.addListener(SWT.Resize, e -> turn());
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    follower = new BeadFollower(this, this::show);
  }

  /** The parts stand side by side in a low view and one above the other in a slim one. */
  private void turn() {
    Point size = page.getSize();
    parts.setOrientation(size.x > size.y * 1.3 ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  private void show(Optional<SelectedBead> selected) {
    stack.topControl = selected.isPresent() ? parts : hint;
    page.layout();
    selected.ifPresent(this::show);
  }

  private void show(SelectedBead bead) {
    Optional<UsualLengths> usual = usualLengths.computeIfAbsent(bead.alignment(), UsualLengths::in);
    canvas.show(bead);
    evidence.show(bead);
    canvas.choose(evidence.chosen());
    facts.show(new PairFacts(bead, usual).all());
  }

  private void themeChanged() {
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
  public void setFocus() {
    (stack.topControl == parts ? evidence.table() : page).setFocus();
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }
}
