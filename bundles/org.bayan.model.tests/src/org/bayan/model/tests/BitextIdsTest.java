package org.bayan.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class BitextIdsTest {

  @Test
  void an_id_is_not_given_out_again_after_its_segment_was_deleted() {
    BitextProject project = SmallBitext.create();
    Text text = project.getSource();
    EcoreUtil.remove(text.getUnits().get(1).getSegments().get(0));

    assertEquals("source.s3", BitextIds.nextSegment(text));
  }

  @Test
  void units_segments_and_beads_are_counted_apart() {
    BitextProject project = SmallBitext.create();

    assertEquals("source.u3", BitextIds.nextUnit(project.getSource()));
    assertEquals("target1.s3", BitextIds.nextSegment(project.getTargets().get(0)));
    assertEquals("alignment1.b3", BitextIds.nextBead(project.getAlignments().get(0)));
  }
}
