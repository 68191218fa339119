package org.bayan.okapi.internal.pdf;

import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a page in reading order.
 *
 * @param number from 1
 * @param height in points
 * @param flows none empty
 */
record PageText(int number, float height, List<Flow> flows) {
  /** Makes the list immutable. */
  PageText {
    flows = List.copyOf(flows);
  }

  List<TextLine> lines() {
    return flows.stream().flatMap(f -> f.lines().stream()).toList();
  }

  /** The page without lines that are not wanted. */
  PageText keeping(Predicate<TextLine> wanted) {
    List<Flow> kept =
        flows.stream()
            .map(f -> new Flow(f.lines().stream().filter(wanted).toList(), f.cell()))
            .filter(f -> !f.lines().isEmpty())
            .toList();
    return new PageText(number, height, kept);
  }

  /** The page as if it were not tagged. */
  PageText withoutTags() {
    List<Flow> plain =
        flows.stream()
            .map(f -> new Flow(f.lines().stream().map(TextLine::withoutTag).toList(), f.cell()))
            .toList();
    return new PageText(number, height, plain);
  }
}
