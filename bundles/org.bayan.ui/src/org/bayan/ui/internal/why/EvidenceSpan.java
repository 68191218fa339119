package org.bayan.ui.internal.why;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;

/**
 * Where a piece of evidence stands in the text of a side.
 *
 * @param segment which it stands in
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
record EvidenceSpan(Segment segment, int start, int end) {

  /**
   * Finds the words of a piece of evidence. Texts are edited after they were aligned: where the
   * words are not at their place any more they are looked for, and may be nowhere.
   *
   * @param among the segments of the side
   */
  static Optional<EvidenceSpan> of(Evidence evidence, Side side, List<Segment> among) {
    boolean source = side == Side.SOURCE;
    String words = source ? evidence.getSourceText() : evidence.getTargetText();
    if (words == null || words.isEmpty()) {
      return Optional.empty();
    }
    Segment segment = source ? evidence.getSourceSegment() : evidence.getTargetSegment();
    Integer start = source ? evidence.getSourceStart() : evidence.getTargetStart();
    if (segment != null && start != null && among.contains(segment)) {
      if (start >= 0 && segment.getText().startsWith(words, start)) {
        return Optional.of(new EvidenceSpan(segment, start, start + words.length()));
      }
    }
    return among.stream()
        .filter(one -> one.getText().contains(words))
        .findFirst()
        .map(one -> at(one, one.getText().indexOf(words), words.length()));
  }

  private static EvidenceSpan at(Segment segment, int start, int length) {
    return new EvidenceSpan(segment, start, start + length);
  }
}
