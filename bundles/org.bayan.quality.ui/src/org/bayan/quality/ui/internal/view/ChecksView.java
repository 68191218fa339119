package org.bayan.quality.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** Shows what is wrong in the selected bead, also while it is being written. */
public final class ChecksView extends ViewPart {

  private final StackLayout stack = new StackLayout();
  private final LiveCheck check = new LiveCheck(this::found);
  private final Runnable again = this::again;
  private final BitextWatcher watcher = new Watcher();
  private Composite page;
  private Hint hint;
  private FindingTable table;
  private BeadFollower follower;
  private LiveFindings found;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(stack);
    HelpContext.CHECKS.on(page);
    hint = new Hint(page);
    table = new FindingTable(page, this::go);
    new FindingMenu(this, table).addTo(getViewSite());
    getSite().getService(IContextService.class).activateContext(QualityUi.CHECKS_CONTEXT);
    EditedTermbases.addListener(again);
    WatchedBitexts.add(watcher);
    CheckPreferences.addListener(again);
    say(Messages.hint);
    follower = new BeadFollower(this, this::selected);
    follower.followTyping();
  }

  private void again() {
    if (follower != null) {
      follower.again();
    }
  }

  private void selected(Optional<SelectedBead> bead) {
    if (bead.isPresent()) {
      check.check(bead.get());
    } else {
      check.cancel();
      found = null;
      say(Messages.hint);
    }
  }

  private void found(LiveFindings now) {
    if (page.isDisposed()) {
      return;
    }
    found = now;
    List<ShownFinding> rows = Stream.concat(rows(now, false), rows(now, true)).toList();
    if (rows.isEmpty()) {
      say(now.reason().orElseGet(() -> NLS.bind(Messages.nothing, now.bead().number())));
    } else {
      table.show(rows);
      top(table.area());
    }
  }

  private static Stream<ShownFinding> rows(LiveFindings now, boolean ruledOut) {
    Dismissals dismissals = new Dismissals(now.bead().project());
    return now.findings(ruledOut).stream()
        .map(one -> new ShownFinding(one, one.dismissal(dismissals)));
  }

  private void say(String sentence) {
    hint.say(sentence);
    top(hint.control());
  }

  private void top(Control control) {
    stack.topControl = control;
    page.layout();
  }

  // ---- what is done with a finding

  /** Whether the findings of a bead of an editor are shown. */
  boolean shows(BitextEditor editor, Bead bead) {
    return found != null && found.bead().editor() == editor && found.bead().bead() == bead;
  }

  /** The finding that is selected; empty where none is shown. */
  Optional<ShownFinding> selection() {
    return stack.topControl == table.area() ? table.selected() : Optional.empty();
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
    return table.viewer().getTable();
  }

  /** What is said instead of findings; empty where some are shown. */
  public String sentence() {
    return stack.topControl == table.area() ? "" : hint.sentence();
  }

  @Override
  public void setFocus() {
    if (stack.topControl == table.area()) {
      table().setFocus();
    } else {
      hint.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    EditedTermbases.removeListener(again);
    WatchedBitexts.remove(watcher);
    CheckPreferences.removeListener(again);
    check.cancel();
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }

  /** Texts may be others now, or findings ruled out. */
  private final class Watcher implements BitextWatcher {

    @Override
    public void opened(OpenedBitext bitext) {
      again();
    }

    @Override
    public void edited(OpenedBitext bitext, Set<Bead> touched) {
      again();
    }

    @Override
    public void closed(OpenedBitext bitext) {
      // The follower says so.
    }
  }
}
