package org.bayan.quality.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.quality.Finding;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.QualityChecker;
import org.bayan.terms.check.Severity;

/** How many of the faults of a set were found, and what was found in pairs without a fault. */
public final class Detection {
  private final Map<FaultKind, Integer> seeded = new EnumMap<>(FaultKind.class);
  private final Map<FaultKind, Integer> found = new EnumMap<>(FaultKind.class);
  private final Map<QualityCheck, Integer> falseAlarms = new TreeMap<>();
  private final List<SeededPair> missed = new ArrayList<>();
  private final List<Finding> alarms = new ArrayList<>();
  private int untouched;
  private int alarmed;

  private Detection() {}

  /**
   * Checks a set. A fault counts as found when its pair has a finding of severity warning or above;
   * an untouched pair with such a finding is a false alarm, also when the text has a fault there.
   */
  public static Detection of(SeededSet set, QualityChecker checker) {
    Detection detection = new Detection();
    for (SeededPair pair : set.pairs()) {
      List<Finding> warnings =
          checker.check(pair.pair()).stream()
              .filter(one -> one.severity().compareTo(Severity.WARNING) >= 0)
              .toList();
      if (pair.fault().isPresent()) {
        detection.count(pair, warnings);
      } else {
        detection.countUntouched(warnings);
      }
    }
    return detection;
  }

  private void count(SeededPair pair, List<Finding> warnings) {
    FaultKind kind = pair.fault().orElseThrow();
    seeded.merge(kind, 1, Integer::sum);
    found.merge(kind, warnings.isEmpty() ? 0 : 1, Integer::sum);
    if (warnings.isEmpty()) {
      missed.add(pair);
    }
  }

  private void countUntouched(List<Finding> warnings) {
    untouched++;
    alarmed += warnings.isEmpty() ? 0 : 1;
    alarms.addAll(warnings);
    warnings.forEach(one -> falseAlarms.merge(one.check(), 1, Integer::sum));
  }

  /** The share of the faults that were found. */
  public double recall() {
    return (double) sum(found) / Math.max(1, sum(seeded));
  }

  /** The share of the untouched pairs in which something was found. */
  public double falseAlarmRate() {
    return (double) alarmed / Math.max(1, untouched);
  }

  /** The pairs with a fault in which nothing was found. */
  public List<SeededPair> missed() {
    return List.copyOf(missed);
  }

  /** What was found in untouched pairs. */
  public List<Finding> alarms() {
    return List.copyOf(alarms);
  }

  /** How many faults of each kind there were. */
  public Map<FaultKind, Integer> seeded() {
    return Map.copyOf(seeded);
  }

  /** The kinds with what was seeded and found, then the checks with their false alarms. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "fault", "seeded", "found");
    seeded.forEach((kind, count) -> line(table, kind.id(), "" + count, "" + found.get(kind)));
    line(table, "all", "" + sum(seeded), "" + sum(found));
    table.append('\n');
    line(table, "check", "", "false");
    falseAlarms.forEach((check, count) -> line(table, check.id(), "", "" + count));
    line(table, "untouched pairs", "" + untouched, "" + alarmed);
    table.append(
        String.format(
            Locale.ROOT, "%nrecall %.3f, false alarms %.3f%n", recall(), falseAlarmRate()));
    return table.toString();
  }

  private static void line(StringBuilder table, String name, String first, String second) {
    table.append(String.format(Locale.ROOT, "%-28s %7s %7s%n", name, first, second));
  }

  private static int sum(Map<FaultKind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
