package org.bayan.benchmarks.align;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What one alignment in a JVM of its own took. It goes from that JVM to the one that started it as
 * a line of numbers.
 *
 * @param segments of both sides
 * @param loadSeconds from the start of the JVM to the loaded lexicons, making of the texts left out
 * @param alignSeconds wall time of the alignment, code cold
 * @param cpuSeconds processor time of the alignment, of all threads (compilers and collector too):
 *     on a busy machine it says more than the wall time
 * @param heapMegabytes the most heap in use during the alignment, garbage included
 * @param residentMegabytes the most memory the process ever had; not a number where the system does
 *     not tell
 * @param f1 strict F1 against the gold
 */
record Measured(
    double segments,
    double loadSeconds,
    double alignSeconds,
    double cpuSeconds,
    double heapMegabytes,
    double residentMegabytes,
    double f1) {
  private static final String MARK = "measured:";

  /** As a line. */
  String line() {
    return DoubleStream.of(
            segments, loadSeconds, alignSeconds, cpuSeconds, heapMegabytes, residentMegabytes, f1)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(" ", MARK, ""));
  }

  /** From the lines a JVM printed; empty where none is such a line. */
  static Optional<Measured> find(String output) {
    return output.lines().filter(line -> line.startsWith(MARK)).findFirst().map(Measured::parse);
  }

  private static Measured parse(String line) {
    double[] numbers =
        Arrays.stream(line.substring(MARK.length()).split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new Measured(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
  }
}
