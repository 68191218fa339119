package org.bayan.library.ui.internal.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * The bitext editor that a person worked in last: while an official text is read in an editor of
 * its own, the active editor is another.
 */
public final class CurrentBitext implements IPartListener2 {

  private static final Map<IWorkbenchPage, CurrentBitext> PAGES = new WeakHashMap<>();

  private BitextEditor editor;

  private CurrentBitext() {}

  /** Takes note from now on which bitext editor of a page is worked in. */
  public static void follow(IWorkbenchPage page) {
    PAGES.computeIfAbsent(page, CurrentBitext::following);
  }

  private static CurrentBitext following(IWorkbenchPage page) {
    CurrentBitext made = new CurrentBitext();
    page.addPartListener(made);
    made.note(page.getActiveEditor());
    return made;
  }

  /** The editor; empty where no bitext is open. */
  static Optional<BitextEditor> of(IWorkbenchPage page) {
    follow(page);
    return Optional.ofNullable(PAGES.get(page).editor).or(() -> open(page));
  }

  /** One that was open before anybody took note. */
  private static Optional<BitextEditor> open(IWorkbenchPage page) {
    List<BitextEditor> all =
        Arrays.stream(page.getEditorReferences())
            .map(reference -> reference.getEditor(false))
            .filter(BitextEditor.class::isInstance)
            .map(BitextEditor.class::cast)
            .toList();
    return all.stream().filter(page::isPartVisible).findFirst().or(() -> all.stream().findFirst());
  }

  private void note(IWorkbenchPart part) {
    if (part instanceof BitextEditor bitext) {
      editor = bitext;
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    note(reference.getPart(false));
  }

  @Override
  public void partClosed(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == editor) {
      editor = null;
    }
  }
}
