package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.TextRange;
import org.bayan.text.WebResidue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What must hold whatever the texts, the rules and the work of people were. */
class ResegmentPropertyTest {

  private static final int ROUNDS = 8;

  @TempDir Path folder;

  @RepeatedTest(16)
  void nothing_of_peoples_work_is_lost(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < ROUNDS; i++) {
      boolean allAligned = random.nextBoolean();
      Path file = folder.resolve("random.bitext");
      BitextFile.write(new RandomProject(random, allAligned).next(), file);
      BitextProject before = BitextFile.read(file);
      Path rules = Files.writeString(folder.resolve("own.srx"), RandomRules.next(random));
      Sides sides = Sides.values()[random.nextInt(3)];

      ResegmentOutcome outcome = run(file, rules, sides, false);

      BitextProject after = BitextFile.read(file);
      new SegmentChecks(before, after).check();
      new BeadChecks(before, after, outcome).check(allAligned);
      checkBoundaries(before, after, rules, sides);
      checkThatTheSameRulesChangeNothing(file, rules, sides);
    }
  }

  @RepeatedTest(10)
  void a_dry_run_tells_what_would_be_and_writes_nothing(RepetitionInfo repetition)
      throws Exception {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    Path file = folder.resolve("random.bitext");
    BitextFile.write(new RandomProject(random, false).next(), file);
    Path rules = Files.writeString(folder.resolve("own.srx"), RandomRules.next(random));
    byte[] bytes = Files.readAllBytes(file);

    ResegmentOutcome dry = run(file, rules, Sides.BOTH, true);

    assertArrayEquals(bytes, Files.readAllBytes(file));
    ResegmentOutcome real = run(file, rules, Sides.BOTH, false);
    assertEquals(real.texts(), dry.texts());
    assertEquals(real.beads(), dry.beads());
    assertEquals(real.dropped(), dry.dropped());
    assertEquals(real.spared(), dry.spared());
    assertEquals(real.changed(), dry.changed());
  }

  private void checkThatTheSameRulesChangeNothing(Path file, Path rules, Sides sides)
      throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    assertFalse(run(file, rules, sides, false).changed());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  /** Where nobody has edited anything, the segments are those of the rules. */
  private static void checkBoundaries(
      BitextProject before, BitextProject after, Path rules, Sides sides) throws Exception {
    Text text = sides == Sides.TARGET ? after.getTargets().get(0) : after.getSource();
    Text old = sides == Sides.TARGET ? before.getTargets().get(0) : before.getSource();
    var segmenter = SegmentationRules.load(rules).segmenter(text.getLanguage());
    for (int i = 0; i < text.getUnits().size(); i++) {
      TextUnit unit = text.getUnits().get(i);
      if (old.getUnits().get(i).getSegments().stream().noneMatch(one -> spared(one, old))) {
        String raw = text.getRaw().substring(unit.getStart(), unit.getEnd());
        assertEquals(
            segmenter.segment(WebResidue.clean(raw).text()),
            unit.getSegments().stream()
                .map(
                    one ->
                        new TextRange(
                            one.getStart() - unit.getStart(), one.getEnd() - unit.getStart()))
                .toList());
      }
    }
  }

  static boolean spared(Segment segment, Text text) {
    return segment.isEdited()
        || segment.isLocked()
        || segment.getEnd() <= segment.getStart()
        || !segment.getText().equals(text.getRaw().substring(segment.getStart(), segment.getEnd()));
  }

  private static ResegmentOutcome run(Path file, Path rules, Sides sides, boolean dry)
      throws Exception {
    return new ResegmentBitext(InstantSource.fixed(Workspace.NOW), "ann")
        .run(
            new ResegmentRequest(
                file, Optional.of(RulesChoice.parse(rules.toString())), sides, dry),
            Progress.NONE);
  }
}
