package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.BitextSide;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentOutcome;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules still find their way in texts whose segments a person has cut, joined and written. */
class SegmentsAfterRulesTest {

  @TempDir Path folder;

  private final EditedSample sample =
      new EditedSample(
          List.of("a1", "a2", "a3"),
          List.of("Rain fell here.|A river rose.", "It was late."),
          "1-2",
          "1-1",
          "1-0");

  @Test
  void what_was_cut_or_joined_by_hand_is_cut_by_the_rules_again() throws Exception {
    sample.run(new SplitSegment(sample.target(0), 10));
    sample.run(new JoinSegments(List.of(sample.target(1), sample.target(2))));
    assertEquals(List.of("Rain fell", "here. A river rose.", "It was late."), texts());
    assertEquals(
        List.of("Rain fell here.", "A river rose.", "It was late."), segments(resegment()));
  }

  @Test
  void what_was_edited_or_written_by_hand_stays() throws Exception {
    sample.run(new EditText(sample.target(0), "It poured. And how!", List.of()));
    sample.run(new WriteTranslation(sample.bead(2), BitextSide.TARGET, "So. Be it.", List.of()));
    sample.run(new SplitSegment(sample.target(0), 10));
    List<String> before = List.of("It poured.", "And how!", "A river rose.", "It was late.");
    assertEquals(before, texts().subList(0, 4));
    ResegmentOutcome outcome = resegment();
    assertEquals(before, segments(outcome).subList(0, 4));
    assertEquals("So. Be it.", segments(outcome).getLast());
  }

  private List<String> texts() {
    return texts(sample.alignment().getTarget());
  }

  private static List<String> texts(Text text) {
    return Segments.of(text).stream().map(Segment::getText).toList();
  }

  private static List<String> segments(ResegmentOutcome outcome) {
    return texts(outcome.project().getTargets().getFirst());
  }

  private ResegmentOutcome resegment() throws Exception {
    Path file = folder.resolve("sample.bitext");
    BitextFile.write(sample.project(), file);
    return new ResegmentBitext()
        .run(
            new ResegmentRequest(file, Optional.of(RulesChoice.DEFAULT), Sides.TARGET, false),
            Progress.NONE);
  }
}
