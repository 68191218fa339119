package org.bayan.core.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.align.AcceptedBead;
import org.bayan.align.AlignedBead;
import org.bayan.align.Aligner;
import org.bayan.align.AlignmentInput;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentResult;
import org.bayan.align.AlternativeBead;
import org.bayan.align.Evidence;

/**
 * Keeps what is accepted and pairs all other segments one by one, so that a test knows the outcome;
 * remembers what it was asked.
 */
final class PairingAligner implements Aligner {

  final List<AlignmentInput> inputs = new ArrayList<>();

  @Override
  public synchronized AlignmentResult align(AlignmentInput input, AlignmentProgress progress) {
    inputs.add(input);
    List<AcceptedBead> accepted = input.guide().accepted();
    List<Integer> source = rest(input.source().size(), accepted, true);
    List<Integer> target = rest(input.target().size(), accepted, false);
    List<AlignedBead> beads = new ArrayList<>();
    accepted.forEach(one -> beads.add(bead(one.source(), one.target())));
    for (int i = 0; i < Math.max(source.size(), target.size()); i++) {
      beads.add(bead(at(source, i), at(target, i)));
    }
    beads.sort(Comparator.comparing(PairingAligner::place));
    return new AlignmentResult(beads, 0);
  }

  private static List<Integer> rest(int size, List<AcceptedBead> accepted, boolean source) {
    return IntStream.range(0, size)
        .boxed()
        .filter(
            index ->
                accepted.stream()
                    .noneMatch(one -> (source ? one.source() : one.target()).contains(index)))
        .toList();
  }

  private static List<Integer> at(List<Integer> list, int index) {
    return index < list.size() ? list.subList(index, index + 1) : List.of();
  }

  private static int place(AlignedBead bead) {
    return bead.source().isEmpty() ? Integer.MAX_VALUE : bead.source().get(0);
  }

  private static AlignedBead bead(List<Integer> source, List<Integer> target) {
    return new AlignedBead(
        source,
        target,
        1.25,
        0.75,
        List.of(Evidence.ofLength(0.5)),
        source.isEmpty()
            ? Optional.empty()
            : Optional.of(new AlternativeBead(source, List.of(), 0.2)));
  }
}
