package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.UsualLengths;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualLengthsTest {

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void prepare() {
    project = new SmallProject(folder, "ar", "en");
  }

  /** A bead of as many words on each side. */
  private Bead pair(int source, int target, double confidence) {
    int index = project.source().getUnits().size();
    SmallProject.unit(project.source(), "u" + index, "كلمة ".repeat(source) + ".");
    SmallProject.unit(project.target(), "u" + index, "word ".repeat(target) + "!");
    Bead bead = project.bead(List.of(index), List.of(index));
    bead.setConfidence(confidence);
    return bead;
  }

  private Optional<UsualLengths> usual(Bead any) {
    return UsualLengths.in((Alignment) any.eContainer());
  }

  @Test
  void words_and_numbers_are_counted_and_marks_are_not() {
    SmallProject.unit(project.source(), "u1", "اجتمع ٦٠ وزيراً، أمس.");
    assertEquals(4, UsualLengths.words(List.of(project.sourceSegment(0))));
  }

  @Test
  void four_of_five_sure_beads_are_usual() {
    Bead last = null;
    for (int target = 10; target < 30; target++) {
      last = pair(10, target, 0.95);
    }
    UsualLengths usual = usual(last).orElseThrow();
    assertEquals(1.2, usual.low(), 1e-9);
    assertEquals(2.7, usual.high(), 1e-9);
    assertTrue(usual.includes(2));
    assertFalse(usual.includes(1.1));
  }

  @Test
  void doubtful_beads_count_when_they_are_accepted() {
    Bead last = null;
    for (int i = 0; i < 12; i++) {
      last = pair(10, 15, 0.3);
    }
    assertEquals(Optional.empty(), usual(last));
    ((Alignment) last.eContainer()).getBeads().forEach(bead -> bead.setStatus(BeadStatus.ACCEPTED));
    assertEquals(Optional.of(new UsualLengths(1.5, 1.5)), usual(last));
  }

  @Test
  void few_or_short_beads_tell_nothing() {
    Bead last = pair(10, 10, 1);
    assertEquals(Optional.empty(), usual(last));
    for (int i = 0; i < 50; i++) {
      last = pair(2, 3, 1);
    }
    assertEquals(Optional.empty(), usual(last));
  }
}
