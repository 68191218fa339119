package org.bayan.core.internal.resegment;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.TextRange;
import org.bayan.text.CleanedText;
import org.bayan.text.WebResidue;

/**
 * The text of a unit as it is segmented, and where each of its characters stands in the raw text.
 */
public final class UnitText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private UnitText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * The text of a unit whose ranges fit the raw text. Residue of web pages is taken out, as it was
   * when the unit was made; but not where its segments show that they were taken as they are.
   */
  public static UnitText of(String raw, TextUnit unit) {
    UnitText cleaned = cleaned(raw, unit);
    boolean verbatim =
        unit.getSegments().stream()
            .anyMatch(
                segment ->
                    raw.substring(segment.getStart(), segment.getEnd()).equals(segment.getText())
                        && !cleaned.says(segment));
    return verbatim ? verbatim(raw, unit) : cleaned;
  }

  private static UnitText cleaned(String raw, TextUnit unit) {
    int start = unit.getStart();
    CleanedText clean = WebResidue.clean(raw.substring(start, unit.getEnd()));
    int length = clean.text().length();
    return new UnitText(
        clean.text(),
        IntStream.range(0, length).map(at -> start + clean.rawStart(at)).toArray(),
        IntStream.range(0, length).map(at -> start + clean.rawEnd(at + 1)).toArray());
  }

  private static UnitText verbatim(String raw, TextUnit unit) {
    return new UnitText(
        raw.substring(unit.getStart(), unit.getEnd()),
        IntStream.range(unit.getStart(), unit.getEnd()).toArray(),
        IntStream.rangeClosed(unit.getStart() + 1, unit.getEnd()).toArray());
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Where a range of this text begins in the raw text. */
  public int rawStart(TextRange range) {
    return starts[range.start()];
  }

  /** Where a range of this text ends in the raw text. */
  public int rawEnd(TextRange range) {
    return ends[range.end() - 1];
  }

  /** The part of this text that a segment covers, white space at its edges included. */
  Optional<TextRange> of(Segment segment) {
    int start = firstAtOrAfter(starts, segment.getStart());
    int end = firstAtOrAfter(ends, segment.getEnd() + 1);
    return end > start ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }

  /** Whether the ranges of a unit and of its segments lie in the raw text, in order. */
  public static boolean fits(String raw, TextUnit unit) {
    return raw != null && PlacedSegment.fit(raw, unit);
  }

  /**
   * Where a segment's own text begins in this text, absent when it says something else than this
   * text does in its range.
   */
  public OptionalInt start(Segment segment) {
    String own = segment.getText();
    Optional<TextRange> ofOwn = EdgeBlank.trimmed(own, 0, own.length());
    if (ofOwn.isEmpty() || !says(segment)) {
      return OptionalInt.empty();
    }
    TextRange range = of(segment).flatMap(whole -> EdgeBlank.trimmed(text, whole)).orElseThrow();
    int start = range.start() - ofOwn.get().start();
    return start < 0 || start + own.length() > text.length()
        ? OptionalInt.empty()
        : OptionalInt.of(start);
  }

  /** Whether a segment says what this text says in its range. */
  boolean says(Segment segment) {
    String trimmed = segment.getText();
    return of(segment)
        .flatMap(range -> EdgeBlank.trimmed(text, range))
        .map(range -> range.of(text))
        .equals(EdgeBlank.trimmed(trimmed, 0, trimmed.length()).map(range -> range.of(trimmed)));
  }

  /** Raw positions never go back, but several characters may share one. */
  private static int firstAtOrAfter(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && sorted[found - 1] == value) {
      found--;
    }
    return found;
  }
}
