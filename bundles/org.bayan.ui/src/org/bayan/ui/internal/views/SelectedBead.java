package org.bayan.ui.internal.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.text.Direction;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;

/**
 * The bead that a view shows.
 *
 * @param bead the bead
 * @param alignment which it is part of
 * @param project the bitext
 * @param editor in which it is selected
 */
public record SelectedBead(
    Bead bead, Alignment alignment, BitextProject project, BitextEditor editor) {

  /** The bead that is selected in an editor; empty where none is. */
  public static Optional<SelectedBead> in(BitextEditor editor) {
    return editor.getSite().getSelectionProvider().getSelection()
                instanceof IStructuredSelection beads
            && beads.getFirstElement() instanceof Bead bead
        ? of(bead, editor)
        : Optional.empty();
  }

  /** A bead of a bitext that an editor shows; empty for one that is in no bitext any more. */
  private static Optional<SelectedBead> of(Bead bead, BitextEditor editor) {
    return bead.eContainer() instanceof Alignment alignment
            && alignment.eContainer() instanceof BitextProject project
        ? Optional.of(new SelectedBead(bead, alignment, project, editor))
        : Optional.empty();
  }

  /** The text of a side. */
  public Text text(Side side) {
    return side == Side.SOURCE ? project.getSource() : alignment.getTarget();
  }

  /** The segments of the bead on a side. */
  public List<Segment> segments(Side side) {
    return side.segments(bead);
  }

  /** The BCP 47 tag of the language of a side. */
  public String language(Side side) {
    return text(side).getLanguage();
  }

  /** The direction in which a side is read. */
  public Direction direction(Side side) {
    return Direction.of(language(side));
  }

  /** The number of the bead as people count, from 1. */
  public int number() {
    return alignment.getBeads().indexOf(bead) + 1;
  }

  /** How many segments each side has, such as {@code 2-1}. */
  public String shape() {
    return bead.getSource().size() + "-" + bead.getTarget().size();
  }

  /** The file of the bitext; empty where the editor shows no file of this machine. */
  public Optional<Path> file() {
    IEditorInput input = editor.getEditorInput();
    if (input instanceof IPathEditorInput file && file.getPath() != null) {
      return Optional.of(file.getPath().toPath());
    }
    return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme())
        ? Optional.of(Path.of(uri.getURI()))
        : Optional.empty();
  }
}
