package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.bilingual.BeadUnits;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Divides a translation among the segments that it was joined from. */
final class ReviewedTarget {

  /**
   * What a segment gets.
   *
   * @param segment the segment
   * @param text its text
   * @param codes its codes; empty for those that it has
   */
  record Piece(Segment segment, String text, Optional<List<InlineCode>> codes) {}

  private ReviewedTarget() {}

  /** The pieces of a bead with target segments whose translation has changed. */
  static List<Piece> pieces(ReviewedBead reviewed) {
    List<Segment> segments = reviewed.bead().getTarget();
    String text = reviewed.target().orElseThrow();
    if (segments.size() == 1) {
      return List.of(new Piece(segments.getFirst(), text, reviewed.codes()));
    }
    List<Integer> cuts = cuts(segments, text);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      int from = start(text, cuts.get(i), cuts.get(i + 1));
      int to = end(text, from, cuts.get(i + 1));
      boolean last = i == segments.size() - 1;
      int limit = last ? Integer.MAX_VALUE : cuts.get(i + 1);
      int first = cuts.get(i);
      Optional<List<InlineCode>> codes =
          reviewed.codes().map(all -> within(all, first, limit, from, to));
      pieces.add(new Piece(segments.get(i), text.substring(from, to), codes));
    }
    return pieces;
  }

  /** Where each segment begins in the new text, and where the last ends. */
  private static List<Integer> cuts(List<Segment> segments, String text) {
    String before = String.join(BeadUnits.JOINT, segments.stream().map(Segment::getText).toList());
    TextDifference difference = TextDifference.of(before, text);
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int at = 0;
    for (Segment segment : segments.subList(0, segments.size() - 1)) {
      at += segment.getText().length() + BeadUnits.JOINT.length();
      cuts.add(Math.max(cuts.getLast(), wordStart(text, difference.moved(at, true))));
    }
    cuts.add(text.length());
    return cuts;
  }

  /** The next place behind white space, so that no mark is left alone. */
  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private static int start(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The codes of a part; one that closes at its very end stands before the cut. */
  private static List<InlineCode> within(
      List<InlineCode> all, int first, int limit, int from, int to) {
    List<InlineCode> part = new ArrayList<>();
    for (InlineCode code : all) {
      boolean closes = code.getKind() == InlineCodeKind.CLOSING;
      int at = code.getOffset();
      boolean inside = closes ? at > first || first == 0 : at >= first;
      if (inside && (closes ? at <= limit : at < limit)) {
        InlineCode copy = EcoreUtil.copy(code);
        copy.setOffset(Math.clamp(at, from, to) - from);
        part.add(copy);
      }
    }
    return part;
  }
}
