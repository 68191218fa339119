package org.bayan.quality.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.edit.Place;
import org.bayan.core.quality.Dismissals;
import org.bayan.model.bitext.Bead;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.LiveCheck;
import org.bayan.quality.ui.internal.checking.LiveFindings;
import org.bayan.quality.ui.internal.checking.SegmentPart;
import org.bayan.quality.ui.internal.preferences.CheckPreferences;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;

/** Shows what is wrong in the selected bead, also while it is being written. */
public final class ChecksView extends BeadView {

  private final LiveCheck check = new LiveCheck(this::found);
  private final Runnable again = this::again;
  private FindingTable table;
  private LiveFindings found;

  /** A view that is not made yet. */
  public ChecksView() {
    super(HelpContext.CHECKS);
  }

  @Override
  protected Control makeContent(Composite page) {
    table = new FindingTable(page, this::go);
    new FindingMenu(this, table).addTo(getViewSite());
    getSite().getService(IContextService.class).activateContext(QualityUi.CHECKS_CONTEXT);
    EditedTermbases.addListener(again);
    CheckPreferences.addListener(again);
    followEdits();
    followTyping();
    say(Messages.hint);
    return table.area();
  }

  @Override
  protected void selected(Optional<SelectedBead> bead) {
    if (bead.isPresent()) {
      check.check(bead.get());
    } else {
      check.cancel();
      found = null;
      say(Messages.hint);
    }
  }

  private void found(LiveFindings now) {
    if (table.area().isDisposed()) {
      return;
    }
    found = now;
    List<ShownFinding> rows = Stream.concat(rows(now, false), rows(now, true)).toList();
    if (rows.isEmpty()) {
      say(now.reason().orElseGet(() -> NLS.bind(Messages.nothing, now.bead().number())));
    } else {
      table.show(rows);
      showContent();
    }
  }

  private static Stream<ShownFinding> rows(LiveFindings now, boolean ruledOut) {
    Dismissals dismissals = new Dismissals(now.bead().project());
    return now.findings(ruledOut).stream()
        .map(one -> new ShownFinding(one, one.dismissal(dismissals)));
  }

  // ---- what is done with a finding

  /** Whether the findings of a bead of an editor are shown. */
  boolean shows(BitextEditor editor, Bead bead) {
    return found != null && found.bead().editor() == editor && found.bead().bead() == bead;
  }

  /** The finding that is selected; empty where none is shown. */
  Optional<ShownFinding> selection() {
    return showsContent() ? table.selected() : Optional.empty();
  }

  /** The editor of the bead whose findings are shown. */
  Optional<BitextEditor> editor() {
    return Optional.ofNullable(found).map(now -> now.bead().editor());
  }

  /** Goes to the place of the selected finding. */
  void go() {
    Optional<BeadFinding> finding = selection().map(ShownFinding::finding);
    if (finding.isPresent() && editor().isPresent()) {
      BitextEditor editor = editor().get();
      editor.activate();
      if (editor.writing() != null && !editor.writing().isOpen()) {
        editor
            .grid()
            .select(
                new Place(
                    finding.get().bead(),
                    finding
                        .get()
                        .place()
                        .map(SegmentPart::segment)
                        .filter(segment -> segment.getUnit() != null)));
        editor.grid().control().setFocus();
      }
    }
  }

  // ---- for tests

  /** The table of the findings. */
  public Table table() {
    return table.table();
  }

  @Override
  public void dispose() {
    EditedTermbases.removeListener(again);
    CheckPreferences.removeListener(again);
    check.cancel();
    super.dispose();
  }
}
