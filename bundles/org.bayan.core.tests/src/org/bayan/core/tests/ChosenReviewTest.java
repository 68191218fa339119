package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.review.ExportReviewTable;
import org.bayan.core.review.Returned;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.core.review.ReviewPlan;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person takes over some of what has come back, and one undo gives it up again. */
class ChosenReviewTest {
  @TempDir Path folder;

  @Test
  void what_was_chosen_is_taken_over_conflicts_too_and_refused_never() throws Exception {
    SmallProject made = new SmallProject(folder, "ar", "en");
    SmallProject.unit(made.source(), "1", "قال. |غادر. |مقفل. |بقي.");
    SmallProject.unit(made.target(), "1", "He spoke. |He left. |Locked. |He stayed.");
    for (int i = 0; i < 4; i++) {
      made.bead(List.of(i), List.of(i));
    }
    made.targetSegment(2).setLocked(true);
    Path bitext = made.save();
    Path table = folder.resolve("review.tsv");
    new ExportReviewTable().run(bitext, table, Progress.NONE);
    Files.writeString(
        table, Files.readString(table).replace("He ", "She ").replace("Locked", "Open"));
    BitextProject project = BitextFile.read(bitext);
    Alignment alignment = project.getAlignments().getFirst();
    List<Bead> beads = alignment.getBeads();
    beads.get(1).getTarget().getFirst().setText("They left.");

    Returned returned = Returned.read(table);
    ReviewPlan all = ReviewPlan.of(project, alignment, returned, one -> true);
    assertEquals(
        List.of(Kind.CHANGED, Kind.CONFLICT, Kind.REFUSED, Kind.CHANGED),
        all.changes().stream().map(ReviewChange::kind).toList());
    assertEquals(3, all.beads().size());
    ReviewChange conflict = all.changes().get(1);
    assertEquals("They left.", conflict.before());
    assertTrue(ReviewPlan.of(project, alignment, returned, one -> false).edit().isEmpty());

    ReviewPlan chosen =
        ReviewPlan.of(
            project,
            alignment,
            returned,
            one -> one.equals(conflict) || one.equals(all.changes().get(0)));
    Author author = new Author("ann", InstantSource.fixed(Workspace.NOW));
    var change = new BitextEditing(project, alignment, author).run(chosen.edit().orElseThrow());
    assertEquals(List.of("She spoke.", "She left.", "Locked.", "He stayed."), targets(beads));
    change.undo();
    assertEquals(List.of("He spoke.", "They left.", "Locked.", "He stayed."), targets(beads));
  }

  private static List<String> targets(List<Bead> beads) {
    return beads.stream().map(bead -> bead.getTarget().getFirst().getText()).toList();
  }
}
