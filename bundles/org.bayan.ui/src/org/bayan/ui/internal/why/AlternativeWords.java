package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.BestAlternative;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/** How the best alternative differs from the bead, a sentence for each segment. */
final class AlternativeWords {

  private static final int LONGEST_QUOTATION = 120;
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private final SelectedBead bead;
  private final BestAlternative other;

  AlternativeWords(SelectedBead bead, BestAlternative other) {
    this.bead = bead;
    this.other = other;
  }

  List<String> differences() {
    List<String> sentences = new ArrayList<>();
    more(sentences, Side.SOURCE, Messages.alsoPreviousSource, Messages.alsoNextSource);
    more(sentences, Side.TARGET, Messages.alsoPreviousTarget, Messages.alsoNextTarget);
    less(sentences, Side.SOURCE, Messages.withoutSource);
    less(sentences, Side.TARGET, Messages.withoutTarget);
    return sentences;
  }

  private void more(List<String> sentences, Side side, String before, String after) {
    List<Segment> own = bead.segments(side);
    List<Segment> text = null;
    for (Segment segment : ofOther(side)) {
      if (!own.contains(segment)) {
        text = text == null ? Segments.of(bead.text(side)) : text;
        boolean earlier = !own.isEmpty() && text.indexOf(segment) < text.indexOf(own.get(0));
        sentences.add(NLS.bind(earlier ? before : after, quoted(segment)));
      }
    }
  }

  private void less(List<String> sentences, Side side, String without) {
    for (Segment segment : bead.segments(side)) {
      if (!ofOther(side).contains(segment)) {
        sentences.add(NLS.bind(without, quoted(segment)));
      }
    }
  }

  private List<Segment> ofOther(Side side) {
    return side == Side.SOURCE ? other.source() : other.target();
  }

  /** The text of a segment, isolated so that it keeps its direction in a sentence of another. */
  private static String quoted(Segment segment) {
    String text = segment.getText();
    String shown =
        text.length() <= LONGEST_QUOTATION
            ? text
            : text.substring(0, text.offsetByCodePoints(LONGEST_QUOTATION, -1)) + "\u2026";
    return FIRST_STRONG_ISOLATE + shown + POP_ISOLATE;
  }
}
