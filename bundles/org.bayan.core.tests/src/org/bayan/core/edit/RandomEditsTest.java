package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a person does in whatever order, what all edits promise is kept. */
class RandomEditsTest {

  private static final int STEPS = 80;

  private final EditedSample sample =
      new EditedSample(
          List.of("ab cd|ef, gh ij|kl", "mn op", "qr st uv|wx", "yz", "aa bb|cc"),
          List.of("AB", "CD EF|GH IJ", "KL|MN OP|QR ST", "UV WX YZ"),
          "2-1",
          "1-0",
          "1-2",
          "1-1",
          "0-1",
          "2-1",
          "2-1");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void all_changes_can_be_undone_to_the_beginning_and_made_again(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      EditedSample.code(sample.source(i), InlineCodeKind.OPENING, "1", 0);
      EditedSample.code(sample.source(i), InlineCodeKind.CLOSING, "1", 2);
      sample.evidence(0, sample.target(0), i, i + 1);
    }
    List<String> files = new ArrayList<>(List.of(sample.file()));
    Deque<Change> done = new ArrayDeque<>();
    for (int step = 0; step < STEPS; step++) {
      sample.tryToRun(edit(random)).ifPresent(done::addLast);
      if (files.size() == done.size()) {
        files.add(sample.file());
      }
    }
    List<Change> all = List.copyOf(done);
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).undo();
      assertEquals(files.get(i), sample.file());
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).redo();
      assertEquals(files.get(i + 1), sample.file());
    }
  }

  private Edit edit(Random random) {
    int from = random.nextInt(sample.size());
    int to = Math.min(sample.size(), from + 1 + random.nextInt(3));
    List<Bead> beads = sample.beads(from, to);
    Bead bead = beads.getFirst();
    BitextSide side = BitextSide.values()[random.nextInt(2)];
    return switch (random.nextInt(16)) {
      case 0 -> new MergeBeads(beads);
      case 1 -> new SetStatus(beads, BeadStatus.values()[random.nextInt(3)]);
      case 2 -> new MoveSegments(segments(bead, random), MoveSegments.Direction.UP);
      case 3 -> new MoveSegments(segments(bead, random), MoveSegments.Direction.DOWN);
      case 4 ->
          new LinkSegments(beads.stream().flatMap(b -> segments(b, random).stream()).toList());
      case 5 -> new Unlink(beads);
      case 6 -> new InsertEmpty(bead, side);
      case 7 -> new RemoveEmpty(bead, side);
      case 8 -> new SwapTargets(List.of(bead, beads.getLast()));
      case 9 -> new JoinSegments(side == BitextSide.SOURCE ? bead.getSource() : bead.getTarget());
      case 10 -> new SplitSegment(any(bead), random.nextInt(9));
      case 11 -> new EditText(any(bead), text(random), any(bead).getCodes());
      case 12 ->
          new ReplaceText(
              beads.stream().map(b -> new ReplaceText.Replacement(any(b), text(random))).toList());
      case 13 -> new WriteTranslation(bead, side, text(random), List.of());
      case 14 -> new AddComment(any(bead), "why?", Optional.of(new TextRange(1, 4)));
      default -> new SetNote(bead, "note " + random.nextInt(100));
    };
  }

  private static String text(Random random) {
    List<String> words = List.of("ab", "cd,", "ef gh.", "12", "ij");
    StringBuilder text = new StringBuilder("kl");
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(' ').append(words.get(random.nextInt(words.size())));
    }
    return text.toString();
  }

  private static Segment any(Bead bead) {
    return bead.getTarget().isEmpty() ? bead.getSource().getFirst() : bead.getTarget().getLast();
  }

  private static List<Segment> segments(Bead bead, Random random) {
    List<Segment> side = random.nextBoolean() ? bead.getSource() : bead.getTarget();
    return side.isEmpty() ? List.of() : List.of(side.get(random.nextInt(side.size())));
  }
}
