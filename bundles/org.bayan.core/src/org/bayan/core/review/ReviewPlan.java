package org.bayan.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bayan.core.edit.ApplyReview;
import org.bayan.core.edit.Edit;
import org.bayan.core.edit.ReviewedBead;
import org.bayan.core.review.ReviewChange.Field;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.ReviewRow;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;

/**
 * What bringing a file back into a bitext would do. It holds as long as the bitext is not changed.
 *
 * @param changes what changes and what does not, in the order of the file
 * @param beads what the edit does
 * @param same how many beads are as they were
 */
public record ReviewPlan(List<ReviewChange> changes, List<ReviewedBead> beads, int same) {

  /** Copies the lists. */
  public ReviewPlan {
    changes = List.copyOf(changes);
    beads = List.copyOf(beads);
  }

  /**
   * Compares what has come back with the bitext.
   *
   * @param project the bitext
   * @param alignment the alignment that the beads are of
   * @param returned what has come back
   * @param overwrite whether conflicts are decided for the file
   */
  public static ReviewPlan of(
      BitextProject project, Alignment alignment, Returned returned, boolean overwrite) {
    return of(project, alignment, returned, overwrite, one -> one.kind() == Kind.CHANGED);
  }

  /**
   * Compares what has come back with the bitext, of which a person has chosen what is taken over.
   *
   * @param project the bitext
   * @param alignment the alignment that the beads are of
   * @param returned what has come back
   * @param taken of the changes and conflicts those that the edit takes over; what is refused it
   *     never does
   */
  public static ReviewPlan of(
      BitextProject project,
      Alignment alignment,
      Returned returned,
      Predicate<ReviewChange> taken) {
    return of(project, alignment, returned, false, taken);
  }

  private static ReviewPlan of(
      BitextProject project,
      Alignment alignment,
      Returned returned,
      boolean overwrite,
      Predicate<ReviewChange> taken) {
    Map<String, Bead> beads = new HashMap<>();
    alignment
        .getBeads()
        .forEach(
            bead ->
                beads.put(returned.plain() ? ReviewRow.number(bead.getId()) : bead.getId(), bead));
    List<ReviewChange> changes = new ArrayList<>();
    List<ReviewedBead> reviewed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int same = 0;
    for (BilingualUnit unit : returned.units()) {
      Bead bead = beads.get(unit.id());
      if (bead == null || !seen.add(unit.id())) {
        String text = unit.target().map(target -> target.text()).orElse("");
        changes.add(new ReviewChange(unit.id(), Kind.REFUSED, Field.BEAD, "", text));
        continue;
      }
      BeadReview review = new BeadReview(project, bead, unit, returned, overwrite, taken);
      same += review.changes().isEmpty() ? 1 : 0;
      changes.addAll(review.changes());
      review.reviewed().ifPresent(reviewed::add);
    }
    return new ReviewPlan(changes, reviewed, same);
  }

  /** The edit that takes the changes over; empty when there are none. */
  public Optional<Edit> edit() {
    return beads.isEmpty() ? Optional.empty() : Optional.of(new ApplyReview(beads));
  }
}
