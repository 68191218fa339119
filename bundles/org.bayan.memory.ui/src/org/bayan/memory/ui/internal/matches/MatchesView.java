package org.bayan.memory.ui.internal.matches;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.preferences.MemoryPreferences;
import org.bayan.memory.ui.internal.project.MemoryChanges;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.bayan.ui.internal.views.BeadFollower;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.Insertions;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/**
 * Shows what the memories of the bitext know of the source of the selected bead, and inserts their
 * translations.
 */
public final class MatchesView extends ViewPart {

  private static final int PAUSE_MILLISECONDS = 60;

  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final IPreferenceChangeListener preferenceListener = event -> later();
  private final Consumer<Path> memoryListener = folder -> again();
  private final MatchActions actions = new MatchActions(this);
  private final BitextWatcher watcher = new Watcher();
  private final StackLayout stack = new StackLayout();
  private final MatchFinder finder = new MatchFinder(this::show);
  private Composite page;
  private Hint hint;
  private MatchList list;
  private BeadFollower follower;
  private FoundMatches found;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(stack);
    HelpContext.MATCHES.on(page);
    hint = new Hint(page);
    list = new MatchList(page, this::insert);
    actions.addTo(getViewSite(), list.control());
    getSite().getService(IContextService.class).activateContext(MemoryUi.MATCHES_CONTEXT);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    MemoryPreferences.node().addPreferenceChangeListener(preferenceListener);
    MemoryChanges.addListener(memoryListener);
    WatchedBitexts.add(watcher);
    follower = new BeadFollower(this, this::selected);
  }

  private void selected(Optional<SelectedBead> selected) {
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
      top(list.control());
    }
  }

  private void say(String sentence) {
    hint.say(sentence);
    top(hint.control());
  }

  private void top(Control control) {
    stack.topControl = control;
    page.layout();
  }

  /** Asks again for the bead that is selected: memories or what is asked of them have changed. */
  void again() {
    if (follower != null) {
      follower.again();
    }
  }

  private void later() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(this::again);
  }

  private void themeChanged() {
    list.lay();
  }

  // ---- what is done with a match

  /** The bead whose matches are shown. */
  Optional<SelectedBead> bead() {
    return Optional.ofNullable(found).map(FoundMatches::bead);
  }

  /** The match that is selected; empty where none is shown. */
  Optional<ShownMatch> selection() {
    return stack.topControl == list.control() ? list.selection() : Optional.empty();
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
              Clipboard clipboard = new Clipboard(page.getDisplay());
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
    return stack.topControl == list.control()
        ? list.matches().stream().map(ShownMatch::proposal).toList()
        : List.of();
  }

  /** What is said of the selected match. */
  public String spoken() {
    return list.spoken();
  }

  /** What is said instead of matches; empty where matches are shown. */
  public String sentence() {
    return stack.topControl == list.control() ? "" : hint.sentence();
  }

  /** The list. */
  public Control list() {
    return list.control();
  }

  @Override
  public void setFocus() {
    (stack.topControl == list.control() ? list.control() : page).setFocus();
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    MemoryPreferences.node().removePreferenceChangeListener(preferenceListener);
    MemoryChanges.removeListener(memoryListener);
    WatchedBitexts.remove(watcher);
    finder.cancel();
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }

  /** The source may be another now, or the memories that the bitext names. */
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
