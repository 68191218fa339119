package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks what became of beads. */
record BeadChecks(BitextProject before, BitextProject after, ResegmentOutcome outcome) {

  void check(boolean allAligned) {
    Map<String, Bead> old = beads(before);
    Map<String, Bead> now = beads(after);
    Set<String> existing = SegmentChecks.byId(after).keySet();
    now.values().forEach(bead -> assertTrue(existing.containsAll(ids(bead)), bead.getId()));
    if (allAligned) {
      Set<String> inBeads =
          now.values().stream().flatMap(bead -> ids(bead).stream()).collect(Collectors.toSet());
      assertEquals(existing, inBeads);
    }
    Set<String> lost = new HashSet<>(old.keySet());
    lost.removeAll(now.keySet());
    assertEquals(lost, outcome.dropped().stream().map(DroppedBead::id).collect(Collectors.toSet()));
    old.values().stream()
        .filter(bead -> now.containsKey(bead.getId()))
        .forEach(bead -> checkKept(bead, now.get(bead.getId()), existing));
    outcome.dropped().forEach(one -> checkDropped(old.get(one.id()), now.get(one.successor())));
    now.values().forEach(BeadChecks::checkEvidence);
  }

  private static void checkKept(Bead old, Bead now, Set<String> existing) {
    assertEquals(old.getStatus(), now.getStatus());
    assertEquals(old.getNote(), now.getNote());
    assertEquals(old.getConfidence(), now.getConfidence());
    assertEquals(old.getLinkType(), now.getLinkType());
    assertEquals(letters(old.getSource()), letters(now.getSource()));
    assertEquals(letters(old.getTarget()), letters(now.getTarget()));
    if (existing.containsAll(ids(old))) {
      assertTrue(sameButSegments(old, now), old.getId());
      assertEquals(old.getSource().stream().map(Segment::getId).toList(), idList(now));
    }
  }

  private static List<String> idList(Bead bead) {
    return bead.getSource().stream().map(Segment::getId).toList();
  }

  private static boolean sameButSegments(Bead old, Bead now) {
    Bead first = EcoreUtil.copy(old);
    Bead second = EcoreUtil.copy(now);
    List.of(first, second)
        .forEach(
            bead -> {
              bead.getSource().clear();
              bead.getTarget().clear();
              bead.getEvidence().forEach(one -> one.setSourceSegment(null));
              bead.getEvidence().forEach(one -> one.setTargetSegment(null));
            });
    return EcoreUtil.equals(first, second);
  }

  private static void checkDropped(Bead old, Bead successor) {
    assertTrue(letters(successor.getSource()).containsAll(letters(old.getSource())));
    assertTrue(letters(successor.getTarget()).containsAll(letters(old.getTarget())));
    if (old.getStatus() != BeadStatus.UNREVIEWED) {
      assertEquals(BeadStatus.NEEDS_REVIEW, successor.getStatus());
    }
    if (old.getNote() != null) {
      assertTrue(successor.getNote().contains(old.getNote()), successor.getNote());
    }
  }

  private static void checkEvidence(Bead bead) {
    bead.getEvidence()
        .forEach(
            one ->
                assertEquals(
                    one.getSourceText(),
                    one.getSourceSegment()
                        .getText()
                        .substring(one.getSourceStart(), one.getSourceEnd())));
  }

  private static Map<String, Bead> beads(BitextProject project) {
    return project.getAlignments().get(0).getBeads().stream()
        .collect(Collectors.toMap(Bead::getId, Function.identity()));
  }

  private static Set<String> ids(Bead bead) {
    Set<String> ids = bead.getSource().stream().map(Segment::getId).collect(Collectors.toSet());
    bead.getTarget().forEach(one -> ids.add(one.getId()));
    return ids;
  }

  /** The places of the characters that a side holds. */
  private static Set<Integer> letters(List<Segment> side) {
    return SegmentChecks.letters(side);
  }
}
