package org.bayan.quality.evaluation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bayan.quality.CheckedPair;

/** Faults of content. */
final class ContentFaults {
  private static final int LONG = 80;

  static final FaultMaker CUT = (pair, other, random) -> cut(pair, random);
  static final FaultMaker APPENDED = (pair, other, random) -> appended(pair, other);
  static final FaultMaker UNTRANSLATED =
      (pair, other, random) ->
          pair.source().text().matches("(?s).*\\p{L}{3,}.*\\p{L}{3,}.*")
              ? Optional.of(FaultMaker.withTarget(pair, pair.source().text()))
              : Optional.empty();
  static final FaultMaker PARTLY = (pair, other, random) -> partly(pair, random);
  static final FaultMaker DOUBLED =
      Spots.replacing("\\b\\p{L}{3,}\\b(?= \\p{L})", (at, random) -> at.group() + " " + at.group());
  static final FaultMaker EMPTY =
      (pair, other, random) ->
          pair.source().text().length() > 10
              ? Optional.of(FaultMaker.withTarget(pair, ""))
              : Optional.empty();
  static final FaultMaker OTHER = (pair, other, random) -> otherTarget(pair, other);

  private ContentFaults() {}

  private static Optional<CheckedPair> cut(CheckedPair pair, RandomGenerator random) {
    String target = pair.target().text();
    if (target.length() < LONG) {
      return Optional.empty();
    }
    int middle = target.indexOf(' ', target.length() * (40 + random.nextInt(20)) / 100);
    return middle < 0
        ? Optional.empty()
        : Optional.of(FaultMaker.withTarget(pair, target.substring(0, middle)));
  }

  private static Optional<CheckedPair> appended(CheckedPair pair, CheckedPair other) {
    String more = other.target().text();
    return more.length() < LONG || pair.target().text().length() < LONG
        ? Optional.empty()
        : Optional.of(FaultMaker.withTarget(pair, pair.target().text() + " " + more));
  }

  private static Optional<CheckedPair> otherTarget(CheckedPair pair, CheckedPair other) {
    boolean fits = pair.target().text().length() > LONG && other.target().text().length() > LONG;
    return fits
        ? Optional.of(FaultMaker.withTarget(pair, other.target().text()))
        : Optional.empty();
  }

  private static Optional<CheckedPair> partly(CheckedPair pair, RandomGenerator random) {
    String[] source = pair.source().text().split(" ");
    String[] target = pair.target().text().split(" ");
    int length = 4 + random.nextInt(3);
    if (source.length < 10 || target.length < 10) {
      return Optional.empty();
    }
    int from = random.nextInt(source.length - length);
    int to = Math.min(from * target.length / source.length, target.length - length);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < target.length; i++) {
      boolean foreign = i >= to && i < to + length;
      mixed.append(mixed.isEmpty() ? "" : " ").append(foreign ? source[from + i - to] : target[i]);
    }
    return Optional.of(FaultMaker.withTarget(pair, mixed.toString()));
  }
}
