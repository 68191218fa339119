package org.bayan.benchmarks.memory;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long pieces of work took, by the clock and in the processor, in milliseconds. */
final class Times {

  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  private final List<Double> clock = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  void measure(Work work) throws IOException {
    long start = System.nanoTime();
    long startOfThread = THREADS.getCurrentThreadCpuTime();
    work.run();
    processor.add((THREADS.getCurrentThreadCpuTime() - startOfThread) / NANOS);
    clock.add((System.nanoTime() - start) / NANOS);
  }

  double median() {
    return quantile(clock, 0.5);
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
  }

  /** How many there were; by the clock median, 90 and 99 in 100; in the processor median and 99. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%6d  %8.2f %8.2f %8.2f   %8.2f %8.2f",
        clock.size(),
        median(),
        quantile(clock, 0.9),
        quantile(clock, 0.99),
        quantile(processor, 0.5),
        quantile(processor, 0.99));
  }
}
