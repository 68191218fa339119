package org.bayan.quality.internal.numbers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.quality.internal.numbers.Measures.Measured;
import org.bayan.text.MeasureMention;
import org.bayan.text.MeasureMention.Kind;

/** Units and currencies beside the same number. */
public final class MeasureCheck implements PairCheck {
  /** A currency without its country agrees with that of any country. */
  private static final Map<String, Set<String>> GENERAL =
      Map.of("dollar", Set.of("USD"), "franc", Set.of("CHF"), "pound", Set.of("GBP"));

  /** A time of day is no span of time, and a foot may be on the ground. */
  private static final Set<String> VAGUE = Set.of("second", "degree", "foot", "century");

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (pair.isTranslation()) {
      compare(pair, Kind.UNIT, QualityCheck.UNIT_CHANGED, found);
      compare(pair, Kind.CURRENCY, QualityCheck.CURRENCY_CHANGED, found);
      if (!found.has(QualityCheck.CURRENCY_CHANGED)) {
        compareAll(pair, Kind.CURRENCY, QualityCheck.CURRENCY_CHANGED, found);
      }
      if (!found.has(QualityCheck.UNIT_CHANGED)) {
        compareAll(pair, Kind.UNIT, QualityCheck.UNIT_CHANGED, found);
      }
    }
  }

  private static void compare(PairAnalysis pair, Kind kind, QualityCheck check, FoundInPair found) {
    List<Measured> theirs = Measures.measured(pair.target(), kind);
    for (Measured one : Measures.measured(pair.source(), kind)) {
      Measured other = counterpart(one, theirs);
      if (other != null && !VAGUE.contains(one.measure().id())) {
        found.inBoth(
            check,
            range(one.measure()),
            range(other.measure()),
            null,
            NumberCheck.text(one.figure(), pair.source()),
            range(one.measure()).of(pair.source().text()),
            range(other.measure()).of(pair.target().text()));
      }
    }
  }

  /** A measure beside a number that the source has nowhere, where the target lacks one of its. */
  private static void compareAll(
      PairAnalysis pair, Kind kind, QualityCheck check, FoundInPair found) {
    List<MeasureMention> missing = without(pair.source(), pair.target(), kind);
    Measured added =
        Measures.measured(pair.target(), kind).stream()
            .filter(one -> !isAnywhere(one.measure(), pair.source()))
            .findFirst()
            .orElse(null);
    Measured any = Measures.any(pair.source(), kind);
    boolean currency = kind == Kind.CURRENCY && any != null;
    if (added != null && (currency || !missing.isEmpty())) {
      MeasureMention one = missing.isEmpty() ? any.measure() : missing.getFirst();
      found.inBoth(
          check,
          range(one),
          range(added.measure()),
          null,
          NumberCheck.text(added.figure(), pair.target()),
          range(one).of(pair.source().text()),
          range(added.measure()).of(pair.target().text()));
    }
  }

  private static List<MeasureMention> without(SideAnalysis side, SideAnalysis other, Kind kind) {
    return side.measures().stream()
        .filter(one -> one.kind() == kind && !isAnywhere(one, other))
        .toList();
  }

  /** The same number with another measure, unless it has this one as well. */
  private static Measured counterpart(Measured one, List<Measured> theirs) {
    Measured counterpart = null;
    for (Measured other : theirs) {
      if (other.figure().value().equals(one.figure().value())) {
        if (agree(one.measure().id(), other.measure().id())) {
          return null;
        }
        counterpart = other;
      }
    }
    return counterpart;
  }

  private static boolean isAnywhere(MeasureMention measure, SideAnalysis side) {
    return VAGUE.contains(measure.id())
        || side.tokens().stream().anyMatch(token -> token.key().startsWith("euro"))
            && measure.id().equals("EUR")
        || side.measures().stream().anyMatch(other -> agree(measure.id(), other.id()));
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || GENERAL.getOrDefault(one, Set.of()).contains(other)
        || GENERAL.getOrDefault(other, Set.of()).contains(one);
  }

  private static TextRange range(MeasureMention measure) {
    return new TextRange(measure.start(), measure.end());
  }
}
