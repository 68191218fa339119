package org.bayan.exchange.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;

/** The figures at the head of the report. */
final class Summary {
  private final List<Row> rows;
  private final Side source;
  private final Side target;

  Summary(List<Row> rows, Side source, Side target) {
    this.rows = rows;
    this.source = source;
    this.target = target;
  }

  /** Such as {@code 58 source, 55 target}. */
  String segments() {
    return Segments.of(source.text()).size()
        + " source, "
        + Segments.of(target.text()).size()
        + " target";
  }

  /** Such as {@code 40 (1-1: 38, 2-1: 2)}. */
  String beads() {
    Map<String, Integer> shapes = new TreeMap<>();
    rows.stream()
        .filter(row -> row.bead().isPresent())
        .forEach(row -> shapes.merge(row.shape(), 1, Integer::sum));
    int total = shapes.values().stream().mapToInt(Integer::intValue).sum();
    String list =
        shapes.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(shape -> shape.getKey() + ": " + shape.getValue())
            .collect(Collectors.joining(", "));
    return list.isEmpty() ? "0" : total + " (" + list + ")";
  }

  /** The mean over beads of both sides, or a dash where no bead has one. */
  String meanConfidence() {
    OptionalDouble mean =
        rows.stream()
            .filter(Row::isAligned)
            .flatMap(row -> row.bead().stream())
            .map(Bead::getConfidence)
            .filter(confidence -> confidence != null)
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.isPresent() ? String.format(Locale.ROOT, "%.2f", mean.getAsDouble()) : "–";
  }

  /** Such as {@code 12 source, 9 target}. */
  String unaligned() {
    long sourceOnly =
        rows.stream().filter(row -> !row.isAligned()).mapToLong(r -> r.source().size()).sum();
    long targetOnly =
        rows.stream().filter(row -> !row.isAligned()).mapToLong(r -> r.target().size()).sum();
    return sourceOnly + " source, " + targetOnly + " target";
  }
}
