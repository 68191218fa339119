package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.BestAlternative;
import org.bayan.core.CreateSample;
import org.bayan.core.Progress;
import org.bayan.exchange.BeadAlternative;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Bead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestAlternativeTest {

  @TempDir Path folder;

  private SmallProject project;
  private Bead bead;

  @BeforeEach
  void prepare() {
    project = new SmallProject(folder, "ar", "en");
    SmallProject.unit(project.source(), "u1", "ا.|ب.");
    SmallProject.unit(project.target(), "u1", "A.|B.");
    bead = project.bead(List.of(0), List.of(0));
    project.bead(List.of(1), List.of(1));
  }

  private BeadAlternative twoToOne(double probability) {
    return new BeadAlternative(
        List.of(project.sourceSegment(0), project.sourceSegment(1)),
        List.of(project.targetSegment(0)),
        probability);
  }

  @Test
  void what_is_kept_is_read_again() {
    BestAlternative.keep(bead, twoToOne(0.0712));
    assertEquals(
        Optional.of(
            new BestAlternative(
                List.of(project.sourceSegment(0), project.sourceSegment(1)),
                List.of(project.targetSegment(0)),
                0.0712)),
        BestAlternative.of(bead));
  }

  @Test
  void it_survives_the_file() throws Exception {
    BestAlternative.keep(bead, twoToOne(0.25));
    Bead read = BitextFile.read(project.save()).getAlignments().get(0).getBeads().get(0);
    BestAlternative alternative = BestAlternative.of(read).orElseThrow();
    assertEquals("ب.", alternative.source().get(1).getText());
    assertEquals(0.25, alternative.probability());
  }

  @Test
  void an_alternative_of_one_side_alone_is_kept_too() {
    BestAlternative.keep(
        bead, new BeadAlternative(List.of(project.sourceSegment(0)), List.of(), 0.3));
    assertEquals(List.of(), BestAlternative.of(bead).orElseThrow().target());
  }

  @Test
  void what_is_hardly_probable_is_not_kept_and_clears_what_was() {
    BestAlternative.keep(bead, twoToOne(0.5));
    BestAlternative.keep(bead, twoToOne(0.0099));
    assertEquals(Optional.empty(), BestAlternative.of(bead));
    assertTrue(bead.getProperties().isEmpty());
  }

  @Test
  void an_alternative_with_a_segment_that_is_gone_is_none() {
    BestAlternative.keep(bead, twoToOne(0.5));
    project.source().getUnits().get(0).getSegments().remove(1);
    assertEquals(Optional.empty(), BestAlternative.of(bead));
  }

  @Test
  void what_makes_no_sense_is_none() {
    BestAlternative.keep(bead, twoToOne(0.5));
    for (String value : List.of("", "often source.s1", "0.5", "7 source.s1", "NaN source.s1")) {
      bead.getProperties().get(0).setValue(value);
      assertEquals(Optional.empty(), BestAlternative.of(bead), value);
    }
  }

  @Test
  void the_aligner_leaves_it_where_it_was_in_doubt() throws Exception {
    Path sample = new CreateSample(Workspace.aligner()).run(folder, Progress.NONE);
    List<Bead> beads = BitextFile.read(sample).getAlignments().get(0).getBeads();
    List<BestAlternative> found =
        beads.stream().map(BestAlternative::of).flatMap(Optional::stream).toList();
    assertTrue(!found.isEmpty() && found.size() < beads.size() / 2, found.toString());
    assertTrue(found.stream().allMatch(one -> one.probability() >= 0.01), found.toString());
  }

  @Test
  void a_bead_without_one_has_none() {
    assertEquals(Optional.empty(), BestAlternative.of(bead));
  }
}
