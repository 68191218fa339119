package org.bayan.ui.internal.views;

import java.util.Optional;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of what is known of the bead that is selected in the bitext editor. It shows its content,
 * or a sentence that says why there is nothing to show.
 */
public abstract class BeadView extends ViewPart {

  private final HelpContext help;
  private final IPropertyChangeListener themeListener = event -> themeChanged();
  private final BitextWatcher watcher = new Watcher();
  private StackedPages stack;
  private Hint hint;
  private Control content;
  private BeadFollower follower;
  private boolean typing;

  /**
   * A view that is not made yet.
   *
   * @param help what the guide says of it
   */
  protected BeadView(HelpContext help) {
    this.help = help;
  }

  @Override
  public final void createPartControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    stack = new StackedPages(page);
    help.on(page);
    hint = new Hint(page);
    content = makeContent(page);
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
    follower = new BeadFollower(this, this::selected);
    if (typing) {
      follower.followTyping();
    }
  }

  /**
   * Makes what is shown of a bead, with its actions and listeners; no bead is selected yet.
   *
   * @return the content, a child of the page
   */
  protected abstract Control makeContent(Composite page);

  /** Shows another bead, or that none is selected, or the same anew. */
  protected abstract void selected(Optional<SelectedBead> bead);

  /** Lays out again: fonts or colours of the theme have changed. */
  protected void themeChanged() {
    // What the widgets do themselves suffices.
  }

  /** Has the bead shown again whenever something is typed in it; for {@link #makeContent}. */
  protected final void followTyping() {
    typing = true;
  }

  /** Has the bead shown again whenever a bitext is read or edited; for {@link #makeContent}. */
  protected final void followEdits() {
    WatchedBitexts.add(watcher);
  }

  /** A bitext was read or edited: what is known of the bead may be another. */
  protected void bitextChanged() {
    again();
  }

  /** Shows the bead again, after a moment: what is known of it has changed. */
  protected final void again() {
    if (follower != null) {
      follower.again();
    }
  }

  /** The bead that is selected now. */
  protected final Optional<SelectedBead> current() {
    return follower.current();
  }

  /** Shows the content. */
  protected final void showContent() {
    stack.show(content);
  }

  /** Shows a sentence in the place of the content. */
  protected final void say(String sentence) {
    hint.say(sentence);
    stack.show(hint.control());
  }

  /**
   * Shows a sentence in the place of the content, and a button below it.
   *
   * @param label of the button
   * @param helps what it does
   */
  protected final void offer(String sentence, String label, Runnable helps) {
    hint.offer(sentence, label, helps);
    stack.show(hint.control());
  }

  /** Whether the content is shown. */
  protected final boolean showsContent() {
    return stack.shows(content);
  }

  /** What is said instead of the content; empty where that is shown. */
  public final String sentence() {
    return showsContent() ? "" : hint.sentence();
  }

  /** Gives the content the keyboard. */
  protected void focusContent() {
    content.setFocus();
  }

  @Override
  public final void setFocus() {
    if (showsContent()) {
      focusContent();
    } else {
      hint.setFocus();
    }
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
    WatchedBitexts.remove(watcher);
    if (follower != null) {
      follower.stop();
    }
    super.dispose();
  }

  /** Tells of what happens to any bitext. */
  private final class Watcher implements BitextWatcher {

    @Override
    public void opened(OpenedBitext bitext) {
      bitextChanged();
    }

    @Override
    public void edited(OpenedBitext bitext, Set<Bead> touched) {
      bitextChanged();
    }

    @Override
    public void closed(OpenedBitext bitext) {
      // The follower says so.
    }
  }
}
