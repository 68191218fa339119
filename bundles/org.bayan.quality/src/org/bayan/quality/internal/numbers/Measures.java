package org.bayan.quality.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.MeasureMention;
import org.bayan.text.MeasureMention.Kind;

/** Numbers with what stands beside them. */
final class Measures {
  /** "$ 5", "5 km", "5-kilometre". */
  private static final int NEAR = 2;

  private Measures() {}

  /**
   * A number with its measure.
   *
   * @param figure the number
   * @param measure the measure
   */
  record Measured(Figure figure, MeasureMention measure) {}

  /** The numbers of a side that have a measure of a kind beside them. */
  static List<Figure> with(SideAnalysis side, Kind kind) {
    return measured(side, kind).stream().map(Measured::figure).toList();
  }

  /** The numbers of a side with their measures of a kind. */
  static List<Measured> measured(SideAnalysis side, Kind kind) {
    List<Measured> found = new ArrayList<>();
    for (MeasureMention measure : side.measures()) {
      if (measure.kind() == kind) {
        Figure figure = beside(measure, side);
        if (figure != null) {
          found.add(new Measured(figure, measure));
        }
      }
    }
    return found;
  }

  /** Any number with a measure of a kind; null when there is none. */
  static Measured any(SideAnalysis side, Kind kind) {
    List<Measured> all = measured(side, kind);
    return all.isEmpty() ? null : all.getFirst();
  }

  private static Figure beside(MeasureMention measure, SideAnalysis side) {
    Figure before = null;
    for (Figure figure : side.figures().digits()) {
      int gap = measure.start() - figure.range().end();
      before = gap >= 0 && gap <= NEAR ? figure : before;
    }
    for (Figure figure : side.figures().words()) {
      int gap = measure.start() - figure.range().end();
      before = before == null && gap >= 0 && gap <= NEAR ? figure : before;
    }
    if (before != null || measure.kind() == Kind.UNIT) {
      return before;
    }
    for (Figure figure : side.figures().digits()) {
      int gap = figure.range().start() - measure.end();
      if (gap >= 0 && gap <= 1) {
        return figure;
      }
    }
    return null;
  }
}
