package org.bayan.benchmarks.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory this JVM uses, in megabytes of 10⁶ bytes. */
public final class Memory {
  private static final double MEGABYTE = 1e6;
  private static final double KIBIBYTE = 1024;
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private Memory() {}

  /** Collects garbage and lets {@link #peakHeapMegabytes} begin anew. */
  public static void forgetPeak() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most heap in use, the sum of what each pool held at its own peak. */
  public static double peakHeapMegabytes() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
  }

  /** The most memory of the whole process; not a number where the system does not tell. */
  public static double peakResidentMegabytes() {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    try {
      return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBIBYTE / MEGABYTE)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + STATUS + " cannot be read.", e);
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
