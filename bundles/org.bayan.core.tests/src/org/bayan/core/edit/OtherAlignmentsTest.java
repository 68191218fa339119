package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source is that of all alignments, while a person edits one. */
class OtherAlignmentsTest {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private final EditedSample sample =
      new EditedSample(List.of("a1 b1|a2"), List.of("e1", "e2"), "1-1", "1-1");
  private final Alignment other = MAKE.createAlignment();

  @BeforeEach
  void addFrench() {
    Text french = MAKE.createText();
    french.setId(BitextIds.target(2));
    french.setLanguage("fr");
    sample.project().getTargets().add(french);
    other.setId(BitextIds.alignment(2));
    other.setTarget(french);
    sample.project().getAlignments().add(other);
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(french));
    french.getUnits().add(unit);
    for (int i = 0; i < 2; i++) {
      Segment segment = MAKE.createSegment();
      segment.setId(BitextIds.nextSegment(french));
      segment.setText("f" + i);
      unit.getSegments().add(segment);
      Bead bead = MAKE.createBead();
      bead.setId(BitextIds.nextBead(other));
      bead.getSource().add(sample.source(i));
      bead.getTarget().add(segment);
      bead.setConfidence(0.5);
      other.getBeads().add(bead);
    }
  }

  @Test
  void both_parts_of_a_source_segment_are_in_the_beads_of_all() {
    sample.run(new SplitSegment(sample.source(0), 2));
    Bead bead = other.getBeads().getFirst();
    assertEquals(List.of(sample.source(0), sample.source(1)), bead.getSource());
    assertEquals(0.5, bead.getConfidence());
  }

  @Test
  void an_accepted_bead_that_nobody_sees_is_to_be_looked_at_again() {
    sample.run(new MergeBeads(sample.beads(0, 2)));
    other.getBeads().getFirst().setStatus(BeadStatus.ACCEPTED);
    sample.run(new JoinSegments(List.of(sample.source(0), sample.source(1))));
    assertEquals(List.of(sample.source(0)), other.getBeads().getFirst().getSource());
    assertEquals(BeadStatus.NEEDS_REVIEW, other.getBeads().getFirst().getStatus());
    assertNull(other.getBeads().getFirst().getConfidence());
    assertEquals(List.of(), other.getBeads().get(1).getSource());
    assertEquals(1, other.getBeads().get(1).getTarget().size());
  }

  @Test
  void segments_of_another_target_are_not_edited_here() {
    Segment french = other.getBeads().getFirst().getTarget().getFirst();
    assertEquals(Refusal.GONE, sample.refused(new EditText(french, "x", List.of())));
    assertEquals(Refusal.GONE, sample.refused(new SplitSegment(french, 1)));
  }
}
