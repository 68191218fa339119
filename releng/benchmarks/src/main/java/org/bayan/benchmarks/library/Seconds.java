package org.bayan.benchmarks.library;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.bayan.core.TaskException;

/**
 * How long work took.
 *
 * @param clock by the clock
 * @param processor of all processors together, collector and compilers included
 */
record Seconds(double clock, double processor) {
  private static final double NANOSECONDS = 1e9;

  /** Work that is timed. */
  @FunctionalInterface
  interface Work {
    void run() throws TaskException;
  }

  /** Times work. */
  static Seconds of(Work work) throws TaskException {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = System.nanoTime();
    long processorStart = system.getProcessCpuTime();
    work.run();
    return new Seconds(
        (System.nanoTime() - start) / NANOSECONDS,
        (system.getProcessCpuTime() - processorStart) / NANOSECONDS);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f)", clock, processor);
  }
}
