package org.bayan.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.FactsText;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.why.EvidenceTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** The sections of the view, one below the other; what does not fit is scrolled to. */
final class DetailsPage {

  private static final int MARGIN = 10;
  private static final int NARROWEST = 220;
  private static final int NOTE_LINES = 3;
  private static final int EVIDENCE_LINES = 6;

  private final IWorkbenchPartSite site;
  private final ScrolledComposite scrolled;
  private final Composite sections;
  private final FactsText status;
  private final EvidenceTable evidence;
  private final NoteField note;
  private final CommentsSection comments;
  private final FactsText history;

  DetailsPage(Composite parent, IWorkbenchPartSite site) {
    this.site = site;
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    sections = new Composite(scrolled, SWT.NONE);
    scrolled.setContent(sections);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(sections);
    status = new FactsText(sections, SWT.NONE, Messages.statusName);
    wide(status.control());
    heading(Messages.evidence);
    evidence = new EvidenceTable(sections);
    wide(evidence.area());
    Link why = new Link(sections, SWT.NONE);
    why.setText(Messages.whyLink);
    why.addListener(SWT.Selection, e -> showWhy());
    heading(Messages.note);
    note = new NoteField(sections);
    wide(note.control()).heightHint = note.control().getLineHeight() * NOTE_LINES;
    heading(Messages.comments);
    comments = new CommentsSection(sections);
    wide(comments.area());
    history = new FactsText(sections, SWT.NONE, Messages.historyName);
    wide(history.control()).verticalIndent = MARGIN;
    scrolled.addListener(SWT.Resize, e -> fit());
  }

  private void heading(String text) {
    Label label = new Label(sections, SWT.NONE);
    label.setText(text);
    label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    GridDataFactory.fillDefaults().indent(0, MARGIN).applyTo(label);
  }

  private static GridData wide(Control control) {
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = NARROWEST;
    control.setLayoutData(data);
    return data;
  }

  private void showWhy() {
    try {
      site.getPage().showView(BayanUi.WHY_THIS_PAIR);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  Control control() {
    return scrolled;
  }

  void show(SelectedBead bead) {
    status.show(List.of(BeadSummary.of(bead)));
    evidence.show(bead);
    note.show(bead);
    comments.show(bead);
    List<Fact> facts = new ArrayList<>();
    facts.add(BeadHistory.of(bead));
    BeadHistory.sinceOpened(bead).ifPresent(facts::add);
    facts.add(SegmentPlaces.of(bead));
    history.show(facts);
    int lines = Math.clamp(bead.bead().getEvidence().size(), 1, EVIDENCE_LINES);
    ((GridData) evidence.area().getLayoutData()).heightHint =
        evidence.table().getHeaderHeight() + lines * evidence.table().getItemHeight() + 4;
    fit();
  }

  void clear() {
    note.clear();
  }

  /** As wide as there is room, as high as that needs. */
  private void fit() {
    int width = scrolled.getClientArea().width;
    scrolled.setMinHeight(sections.computeSize(width, SWT.DEFAULT).y);
    sections.layout(true);
  }

  EvidenceTable evidence() {
    return evidence;
  }

  NoteField note() {
    return note;
  }

  CommentsSection comments() {
    return comments;
  }

  List<String> facts() {
    return List.of(status.control().getText(), history.control().getText());
  }

  void setFocus() {
    evidence.table().setFocus();
  }
}
