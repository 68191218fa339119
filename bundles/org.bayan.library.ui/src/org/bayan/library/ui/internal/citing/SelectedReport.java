package org.bayan.library.ui.internal.citing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * What is selected of a report.
 *
 * @param editor where it is selected
 * @param beads the beads that are selected there; none where nothing is
 * @param segments their segments of the source
 */
record SelectedReport(BitextEditor editor, List<Bead> beads, List<Segment> segments) {

  /** What is selected in an editor now. */
  static SelectedReport in(BitextEditor editor) {
    List<Bead> beads =
        editor.getSite().getSelectionProvider().getSelection()
                instanceof IStructuredSelection selection
            ? selection.stream()
                .filter(Bead.class::isInstance)
                .map(Bead.class::cast)
                .filter(bead -> bead.eContainer() instanceof Alignment)
                .toList()
            : List.of();
    Set<Segment> segments = new LinkedHashSet<>();
    beads.forEach(bead -> segments.addAll(bead.getSource()));
    return new SelectedReport(editor, beads, List.copyOf(segments));
  }

  Bead bead() {
    return beads.getFirst();
  }

  private Alignment alignment() {
    return (Alignment) bead().eContainer();
  }

  BitextProject project() {
    return (BitextProject) alignment().eContainer();
  }

  /** The number of the first pair as people count, from 1. */
  int number() {
    return alignment().getBeads().indexOf(bead()) + 1;
  }

  /** The numbers of the segments of an official text that a bead cites. */
  Set<Integer> numbers(Bead bead, String textId) {
    Set<Integer> numbers = new HashSet<>();
    for (Citation one : citations()) {
      if (one.bead() == bead && one.textId().equals(textId)) {
        one.passage().forEach(segment -> OfficialAlignment.number(segment).ifPresent(numbers::add));
      }
    }
    return numbers;
  }

  /** The citations of its first segment. */
  List<Citation> citations() {
    return OfficialAlignment.of(project())
        .map(official -> official.citations(segments.getFirst()))
        .orElse(List.of());
  }
}
