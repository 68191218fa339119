package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import java.util.Optional;
import org.bayan.core.edit.Place;
import org.bayan.core.memory.FoundUse;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.ui.IEditorReference;

/**
 * The pair that a use stands in, in one of the bitexts that are open in the window. A unit of a
 * memory names its pair by the ids of bitext and bead.
 *
 * @param use the use
 */
record UsePlace(FoundUse use) {

  /** Goes to the pair; false where its bitext is not open, or has it no more. */
  boolean go(ConcordanceView view) {
    for (IEditorReference reference : view.getSite().getPage().getEditorReferences()) {
      if (reference.getEditor(false) instanceof BitextEditor editor && editor.grid() != null) {
        Optional<Bead> bead = in(editor);
        if (bead.isPresent()) {
          go(bead.get(), editor, view);
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Bead> in(BitextEditor editor) {
    Alignment alignment = editor.alignment();
    if (use.bead().isPresent()) {
      return use.bead().filter(bead -> bead.eContainer() == alignment);
    }
    String project = ((BitextProject) alignment.eContainer()).getId();
    Optional<String> id = use.line().hit().unit().unit().id();
    return alignment.getBeads().stream()
        .filter(bead -> id.filter((project + "/" + bead.getId())::equals).isPresent())
        .findFirst();
  }

  private void go(Bead bead, BitextEditor editor, ConcordanceView view) {
    if (editor.writing().close() && editor.grid().select(new Place(bead, segment(bead)))) {
      editor.activate();
      editor.grid().control().setFocus();
    } else {
      view.say(Messages.hidden);
    }
  }

  /** The segment that has the words; the first of its side where they reach over several. */
  private Optional<Segment> segment(Bead bead) {
    String found = use.line().found();
    boolean source = isIn(bead.getSource(), found);
    List<Segment> side = source ? bead.getSource() : bead.getTarget();
    return side.stream()
        .filter(segment -> segment.getText().contains(found))
        .findFirst()
        .or(() -> side.stream().findFirst());
  }

  private static boolean isIn(List<Segment> side, String words) {
    return side.stream().anyMatch(segment -> segment.getText().contains(words));
  }
}
