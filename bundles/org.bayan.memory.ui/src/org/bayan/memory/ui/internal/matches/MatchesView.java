package org.bayan.memory.ui.internal.matches;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.memory.ui.internal.project.MemoryChanges;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.views.BeadView;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.Insertions;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * Shows what the memories of the bitext know of the source of the selected bead, and inserts their
 * translations.
 */
public final class MatchesView extends BeadView {

  private static final int PAUSE_MILLISECONDS = 60;

  private final IPreferenceChangeListener preferenceListener = event -> later();
  private final Consumer<Path> memoryListener = folder -> again();
  private final MatchActions actions = new MatchActions(this);
  private final MatchFinder finder = new MatchFinder(this::show);
  private MatchList list;
  private FoundMatches found;

  /** A view that is not made yet. */
  public MatchesView() {
    super(HelpContext.MATCHES);
  }

  @Override
  protected Control makeContent(Composite page) {
    list = new MatchList(page, this::insert);
    actions.addTo(getViewSite(), list.control());
    getSite().getService(IContextService.class).activateContext(MemoryUi.MATCHES_CONTEXT);
    MemoryPreferences.node().addPreferenceChangeListener(preferenceListener);
    MemoryChanges.addListener(memoryListener);
    followEdits();
    return list.control();
  }

  @Override
  protected void selected(Optional<SelectedBead> selected) {
    if (selected.isPresent()) {
      finder.find(selected.get(), PAUSE_MILLISECONDS);
    } else {
      finder.cancel();
      found = null;
      actions.beadChanged();
      say(Messages.hint);
    }
  }

  private void show(FoundMatches now) {
    found = now;
    actions.beadChanged();
    if (now.matches().isEmpty()) {
      say(EmptyReason.of(now));
    } else {
      list.show(now);
      showContent();
    }
  }

  private void later() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(this::again);
  }

  @Override
  protected void themeChanged() {
    list.lay();
  }

  // ---- what is done with a match

  /** The bead whose matches are shown. */
  Optional<SelectedBead> bead() {
    return Optional.ofNullable(found).map(FoundMatches::bead);
  }

  /** The match that is selected; empty where none is shown. */
  Optional<ShownMatch> selection() {
    return showsContent() ? list.selection() : Optional.empty();
  }

  /** Inserts the selected match at the caret of the translation. */
  void insert() {
    selection().ifPresent(one -> insertions().insertTranslation(one.proposal()));
  }

  /** Puts the selected match in the place of the translation. */
  void replace() {
    selection().ifPresent(one -> insertions().replaceTranslation(one.proposal()));
  }

  private Insertions insertions() {
    return found.bead().editor().writing().insertions();
  }

  /** Copies the translation of the selected match. */
  void copy() {
    selection()
        .ifPresent(
            one -> {
              Clipboard clipboard = new Clipboard(list.control().getDisplay());
              clipboard.setContents(
                  new Object[] {one.proposal()}, new Transfer[] {TextTransfer.getInstance()});
              clipboard.dispose();
            });
  }

  /** Whether the matches of what is selected in an editor are shown. */
  boolean shows(BitextEditor editor, Object bead) {
    return found != null && found.bead().editor() == editor && found.bead().bead() == bead;
  }

  /** The translations that are shown, the best first. */
  public List<String> translations() {
    return showsContent() ? list.matches().stream().map(ShownMatch::proposal).toList() : List.of();
  }

  /** What is said of the selected match. */
  public String spoken() {
    return list.spoken();
  }

  /** The list. */
  public Control list() {
    return list.control();
  }

  @Override
  public void dispose() {
    MemoryPreferences.node().removePreferenceChangeListener(preferenceListener);
    MemoryChanges.removeListener(memoryListener);
    finder.cancel();
    super.dispose();
  }
}
