package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.align.AcceptedBead;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentGuide;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.evaluation.BeadSides;
import org.bayan.align.evaluation.BitextNoise;
import org.bayan.align.evaluation.NoiseRates;
import org.bayan.align.evaluation.NoisyBitext;
import org.junit.jupiter.api.Test;

/** How every {@link Aligner} keeps accepted beads; a test of an implementation inherits it. */
public abstract class AcceptedBeadsContract {
  private static final int ROUNDS = 60;
  private static final int LONGEST = 25;
  private static final int MOST_ACCEPTED = 8;

  private final RandomBitext texts = new RandomBitext(11);
  private final RandomAccepted random = new RandomAccepted(12);

  /** The aligner to test. */
  protected abstract Aligner aligner();

  /** Texts and accepted beads of all sorts. */
  private List<AlignmentInput> anyAccepted() {
    return Stream.generate(() -> texts.next(LONGEST))
        .limit(ROUNDS)
        .map(
            input ->
                accepting(
                    input, random.any(input.source().size(), input.target().size(), MOST_ACCEPTED)))
        .toList();
  }

  /** Texts and accepted beads that cross nothing. */
  private List<AlignmentInput> acceptedInOrder() {
    return Stream.generate(() -> texts.next(LONGEST))
        .limit(ROUNDS)
        .map(
            input -> accepting(input, random.inOrder(input.source().size(), input.target().size())))
        .toList();
  }

  private static AlignmentInput accepting(AlignmentInput input, List<AcceptedBead> accepted) {
    return Invariants.guided(
        input, new AlignmentGuide(List.of(), accepted, AlignmentGuide.DEFAULT_LONGEST));
  }

  private AlignmentResult align(AlignmentInput input) {
    return aligner().align(input, AlignmentProgress.NONE);
  }

  private static Set<BeadSides> accepted(AlignmentInput input) {
    Set<BeadSides> accepted = new HashSet<>();
    input
        .guide()
        .accepted()
        .forEach(bead -> accepted.add(new BeadSides(bead.source(), bead.target())));
    return accepted;
  }

  private static List<AlignedBead> own(AlignmentInput input, AlignmentResult result) {
    Set<BeadSides> accepted = accepted(input);
    return result.beads().stream().filter(bead -> !accepted.contains(BeadSides.of(bead))).toList();
  }

  @Test
  void acceptedBeadsAreKeptAndCertain() {
    for (AlignmentInput input : anyAccepted()) {
      Set<BeadSides> accepted = accepted(input);
      List<AlignedBead> kept =
          align(input).beads().stream()
              .filter(bead -> accepted.contains(BeadSides.of(bead)))
              .toList();
      assertEquals(accepted.size(), kept.size());
      for (AlignedBead bead : kept) {
        assertEquals(1, bead.confidence());
        assertEquals(0, bead.cost());
        assertEquals(Optional.empty(), bead.alternative());
      }
    }
  }

  @Test
  void everySegmentIsInExactlyOneBeadAndTheAlignersOwnAreInOrder() {
    for (AlignmentInput input : anyAccepted()) {
      AlignmentResult result = align(input);
      List<AlignedBead> beads = result.beads();
      assertOnce(input.source().size(), Invariants.flat(beads.stream().map(AlignedBead::source)));
      assertOnce(input.target().size(), Invariants.flat(beads.stream().map(AlignedBead::target)));
      List<AlignedBead> own = own(input, result);
      assertAscending(Invariants.flat(own.stream().map(AlignedBead::source)));
      assertAscending(Invariants.flat(own.stream().map(AlignedBead::target)));
    }
  }

  @Test
  void noBeadRunsOverASegmentThatWasAccepted() {
    for (AlignmentInput input : anyAccepted()) {
      own(input, align(input))
          .forEach(bead -> Invariants.checkOwn(bead, AlignmentGuide.DEFAULT_LONGEST));
    }
  }

  @Test
  void beadsInOrderDivideTheTexts() {
    for (AlignmentInput input : acceptedInOrder()) {
      AlignmentResult result = align(input);
      for (AlignedBead bead : own(input, result)) {
        input.guide().accepted().stream()
            .filter(accepted -> bead.isTwoSided())
            .forEach(
                accepted ->
                    assertEquals(
                        bead.source().getFirst() < accepted.source().getFirst(),
                        bead.target().getFirst() < accepted.target().getFirst(),
                        () -> BeadSides.of(bead) + " crosses " + accepted));
      }
      assertInOrder(input, result);
    }
  }

  private static void assertInOrder(AlignmentInput input, AlignmentResult result) {
    assertEquals(
        Invariants.all(input.source().size()),
        Invariants.flat(result.beads().stream().map(AlignedBead::source)));
    assertEquals(
        Invariants.all(input.target().size()),
        Invariants.flat(result.beads().stream().map(AlignedBead::target)));
  }

  @Test
  void beadsAreInTheOrderOfTheirFirstSourceSegments() {
    for (AlignmentInput input : anyAccepted()) {
      assertAscending(Invariants.firsts(align(input).beads().stream().map(AlignedBead::source)));
    }
  }

  @Test
  void whereAllIsAcceptedNothingElseIsFound() {
    for (int round = 0; round < ROUNDS; round++) {
      AlignmentInput texts = this.texts.next(LONGEST);
      AlignmentInput input =
          accepting(texts, random.all(texts.source().size(), texts.target().size()));
      assertEquals(accepted(input), new HashSet<>(Samples.sides(align(input))));
    }
  }

  @Test
  void exchangingTheSidesMirrorsTheResultAroundBeadsInOrder() {
    for (AlignmentInput input : acceptedInOrder()) {
      List<AcceptedBead> mirrored =
          input.guide().accepted().stream()
              .map(bead -> new AcceptedBead(bead.target(), bead.source()))
              .toList();
      Invariants.checkMirrored(
          align(input), align(accepting(Invariants.mirrored(input), mirrored)));
    }
  }

  @Test
  void exchangingTheSidesMirrorsTheResultOfALongerText() {
    NoisyBitext noisy = new BitextNoise(NoiseRates.USUAL, 14).apply(new ToyBitext(13).pairs(120));
    List<AcceptedBead> accepted = new ArrayList<>();
    List<AcceptedBead> mirrored = new ArrayList<>();
    for (int k = 0; k < noisy.gold().size(); k += 6) {
      BeadSides bead = noisy.gold().get(k);
      accepted.add(new AcceptedBead(bead.source(), bead.target()));
      mirrored.add(new AcceptedBead(bead.target(), bead.source()));
    }
    AlignmentInput input = Samples.input(noisy.source(), noisy.target());
    Invariants.checkMirrored(
        align(accepting(input, accepted)), align(accepting(Invariants.mirrored(input), mirrored)));
  }

  @Test
  void aSegmentThatIsNotThereOrAcceptedTwiceIsRefused() {
    AlignmentInput example = Samples.example();
    int beyond = example.source().size();
    AcceptedBead first = new AcceptedBead(List.of(0), List.of(0));
    assertRefused(accepting(example, List.of(new AcceptedBead(List.of(beyond), List.of(0)))));
    assertRefused(accepting(example, List.of(new AcceptedBead(List.of(-1), List.of(0)))));
    assertRefused(accepting(example, List.of(first, new AcceptedBead(List.of(0), List.of(1)))));
    assertRefused(accepting(example, List.of(first, new AcceptedBead(List.of(), List.of(0)))));
  }

  private void assertRefused(AlignmentInput input) {
    assertThrows(IllegalArgumentException.class, () -> align(input));
  }

  private static void assertOnce(int size, List<Integer> segments) {
    assertEquals(Invariants.all(size), segments.stream().sorted().toList());
  }

  private static void assertAscending(List<Integer> segments) {
    assertEquals(segments.stream().sorted().toList(), segments);
    assertTrue(new HashSet<>(segments).size() == segments.size(), segments::toString);
  }
}
