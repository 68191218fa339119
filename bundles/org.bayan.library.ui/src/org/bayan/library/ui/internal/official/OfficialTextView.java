package org.bayan.library.ui.internal.official;

import java.util.List;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.core.edit.Edit;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.citing.CurrentBitext;
import org.bayan.library.ui.internal.finding.FindOfficial;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.grid.CitationNames;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextService;

/** Shows the official words behind the selected bead, and inserts them into its translation. */
public final class OfficialTextView extends BeadView {

  private final OfficialActions actions = new OfficialActions(this);
  private CitationList list;
  private FoundCitations found;
  private DifferencesJob comparing;
  private boolean pinned;

  /** A view that is not made yet. */
  public OfficialTextView() {
    super(HelpContext.OFFICIAL_TEXT);
  }

  @Override
  protected Control makeContent(Composite page) {
    list = new CitationList(page, this::insert);
    actions.addTo(getViewSite(), list.control());
    getSite().getService(IContextService.class).activateContext(LibraryUi.OFFICIAL_TEXT_CONTEXT);
    CurrentBitext.follow(getSite().getPage());
    followEdits();
    return list.control();
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    if (selected.isEmpty()) {
      found = null;
      say(Messages.hint);
    } else if (!pinned || !shows(selected.get().editor(), selected.get().bead())) {
      pinned = false;
      FoundCitations now = FoundCitations.of(selected.get());
      boolean same = shows(selected.get().editor(), selected.get().bead());
      Optional<Citation> before = same ? selection() : Optional.empty();
      show(now, before.map(now.citations()::indexOf).orElse(0));
    }
  }

  private void show(FoundCitations now, int index) {
    found = now;
    if (now.citations().isEmpty()) {
      say(now);
    } else {
      list.show(now, index);
      showContent();
      compare();
    }
  }

  /** Marks what one side says and the other does not, once that is known. */
  private void compare() {
    if (comparing != null) {
      comparing.cancel();
    }
    FoundCitations shown = found;
    comparing = new DifferencesJob(shown, differences -> mark(shown, differences));
    if (comparing.isNeeded()) {
      comparing.schedule();
    }
  }

  private void mark(FoundCitations compared, Differences differences) {
    if (compared == found && !list.control().isDisposed()) {
      list.mark(differences);
    }
  }

  private void say(FoundCitations now) {
    if (now.official().isEmpty()) {
      offer(
          EmptyReason.of(now),
          Messages.find,
          () -> FindOfficial.in(now.bead().editor(), getSite().getShell()));
    } else {
      say(EmptyReason.of(now));
    }
  }

  /**
   * Shows a passage that does not stand behind the selected bead, until another bead is selected.
   *
   * @param bead what is selected now
   * @param citation the passage
   */
  public void reveal(SelectedBead bead, Citation citation) {
    pinned = true;
    show(FoundCitations.of(bead).only(citation), 0);
  }

  @Override
  protected void bitextChanged() {
    pinned = false;
    super.bitextChanged();
  }

  @Override
  protected void themeChanged() {
    list.lay();
  }

  // ---- what is done with a citation

  /** The citation that is selected; empty where none is shown. */
  Optional<Citation> selection() {
    return showsContent() ? list.selection() : Optional.empty();
  }

  /** Whether the citations of what is selected in an editor are shown. */
  boolean shows(BitextEditor editor, Object bead) {
    return found != null && found.bead().editor() == editor && found.bead().bead() == bead;
  }

  private void insert() {
    selection().ifPresent(one -> OfficialCommand.INSERT.run(found, one));
  }

  /** Does something with the selected citation. */
  void run(OfficialCommand command) {
    selection().ifPresent(one -> command.run(found, one));
  }

  /** Runs an edit of the citations that are shown. */
  void edit(Edit edit, String label) {
    if (found != null) {
      OfficialCommand.edit(found, edit, label);
    }
  }

  // ---- for tests

  /** The names of the citations that are shown. */
  public List<String> names() {
    return showsContent() ? list.citations().stream().map(CitationNames::name).toList() : List.of();
  }

  /** What is said of the selected citation. */
  public String spoken() {
    return list.spoken();
  }

  /** How many stretches of all passages that are shown only the official text has. */
  public int differences() {
    return list.citations().stream()
        .mapToInt(one -> list.marked(one).words(MarkedPassage.Mark.OFFICIAL_ONLY).size())
        .sum();
  }

  /** What only the report says. */
  public List<String> reportOnly() {
    return selection().isPresent()
        ? list.markedReport().words(MarkedPassage.Mark.REPORT_ONLY)
        : List.of();
  }

  /** The list. */
  public Control list() {
    return list.control();
  }

  @Override
  public void dispose() {
    if (comparing != null) {
      comparing.cancel();
    }
    super.dispose();
  }
}
