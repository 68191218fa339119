package org.bayan.core.edit;

import java.util.OptionalInt;
import org.bayan.core.internal.resegment.EdgeBlank;
import org.bayan.core.internal.resegment.UnitText;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;

/**
 * Where the range of a segment in the raw text is cut when its text is.
 *
 * <p>A text that still says what the document does is cut at the same place there. That of an
 * edited segment is cut where the raw text is the same before or after the cut, else at the white
 * space next to the same share of its length, so that both parts keep a range. Where there is
 * nothing to cut, as in what a translator has written, the first part keeps all.
 *
 * @param end where the first part ends in the raw text
 * @param start where the second begins
 */
record RawCut(int end, int start) {

  /**
   * Cuts the range of a segment.
   *
   * @param raw of its text, or null
   */
  static RawCut of(String raw, Segment segment, TextCut cut) {
    if (!UnitText.fits(raw, segment.getUnit())) {
      return new RawCut(segment.getEnd(), segment.getEnd());
    }
    UnitText text = UnitText.of(raw, segment.getUnit());
    OptionalInt own = text.start(segment);
    return own.isPresent()
        ? exact(text, own.getAsInt(), cut)
        : about(raw.substring(segment.getStart(), segment.getEnd()), segment, cut);
  }

  private static RawCut exact(UnitText text, int own, TextCut cut) {
    return new RawCut(
        text.rawEnd(new TextRange(own, own + cut.end())),
        text.rawStart(new TextRange(own + cut.start(), own + cut.start() + 1)));
  }

  private static RawCut about(String raw, Segment segment, TextCut cut) {
    int start = segment.getStart();
    if (raw.length() < 2) {
      return new RawCut(segment.getEnd(), segment.getEnd());
    }
    int at = Math.clamp(place(raw, segment.getText(), cut), 1, raw.length() - 1);
    int end = EdgeBlank.trimmed(raw, 0, at).map(TextRange::end).orElse(at);
    int next = EdgeBlank.trimmed(raw, at, raw.length()).map(TextRange::start).orElse(at);
    return new RawCut(start + end, start + next);
  }

  private static int place(String raw, String text, TextCut cut) {
    if (raw.startsWith(text.substring(0, cut.end()))) {
      return cut.end();
    }
    String second = text.substring(cut.start());
    if (raw.endsWith(second)) {
      return raw.length() - second.length();
    }
    int share = Math.toIntExact((long) raw.length() * cut.end() / text.length());
    for (int distance = 0; distance < raw.length(); distance++) {
      for (int at : new int[] {share - distance, share + distance}) {
        if (at > 0 && at < raw.length() && EdgeBlank.isBlank(raw.charAt(at))) {
          return at;
        }
      }
    }
    return raw.offsetByCodePoints(0, raw.codePointCount(0, share));
  }
}
