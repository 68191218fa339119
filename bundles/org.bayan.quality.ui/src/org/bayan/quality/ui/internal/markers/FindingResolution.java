package org.bayan.quality.ui.internal.markers;

import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.editor.BitextWatcher;
import org.bayan.ui.internal.editor.OpenedBitext;
import org.bayan.ui.internal.editor.WatchedBitexts;
import org.bayan.ui.internal.files.OpenFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Something that can be done about a finding, in the editor of its bitext, which is opened for it.
 */
final class FindingResolution implements IMarkerResolution2 {

  /** Does it. */
  interface Action {
    void run(BitextEditor editor, Bead bead, IMarker marker);
  }

  private final String label;
  private final String description;
  private final Action action;

  FindingResolution(String label, String description, Action action) {
    this.label = label;
    this.description = description;
    this.action = action;
  }

  @Override
  public String getLabel() {
    return label;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Image getImage() {
    return null;
  }

  @Override
  public void run(IMarker marker) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      IEditorPart part = IDE.openEditor(page, marker, true);
      if (part instanceof BitextEditor editor) {
        if (editor.alignment() == null) {
          WatchedBitexts.add(new Opening(editor, marker));
        } else {
          run(editor, marker);
        }
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    }
  }

  private void run(BitextEditor editor, IMarker marker) {
    if (editor.writing() != null && editor.writing().close()) {
      FindingResolutions.bead(editor, marker)
          .ifPresentOrElse(
              bead -> action.run(editor, bead, marker), () -> editor.say(Messages.outdated));
    }
  }

  /** Waits until the bitext is read. */
  private final class Opening implements BitextWatcher {

    private final BitextEditor editor;
    private final IMarker marker;

    Opening(BitextEditor editor, IMarker marker) {
      this.editor = editor;
      this.marker = marker;
    }

    @Override
    public void opened(OpenedBitext bitext) {
      if (isOurs(bitext)) {
        WatchedBitexts.remove(this);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> run(editor, marker));
      }
    }

    @Override
    public void edited(OpenedBitext bitext, Set<Bead> touched) {
      // It is not edited before it is read.
    }

    @Override
    public void closed(OpenedBitext bitext) {
      if (isOurs(bitext)) {
        WatchedBitexts.remove(this);
      }
    }

    private boolean isOurs(OpenedBitext bitext) {
      return bitext == Adapters.adapt(editor, OpenFile.class);
    }
  }
}
