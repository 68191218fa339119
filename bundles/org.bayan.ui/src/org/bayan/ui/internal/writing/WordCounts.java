package org.bayan.ui.internal.writing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.footer.TranslatedWords;
import org.bayan.ui.internal.rows.Side;

/** Counts the words of originals; those of a text that has not changed are counted once. */
final class WordCounts {

  private record Counted(String text, int words) {}

  private final Map<Segment, Counted> counted = new IdentityHashMap<>();

  /** How far a translation is. */
  TranslatedWords of(List<Bead> beads, Translating translating) {
    if (counted.size() > 4 * beads.size()) {
      // Most are of a content that another has replaced.
      counted.clear();
    }
    int translated = 0;
    int left = 0;
    Side original = translating.side().other();
    for (int index = 0; index < beads.size(); index++) {
      Bead bead = beads.get(index);
      int words = words(original.segments(bead));
      if (translating.isOpen(bead)) {
        left += words;
      } else {
        translated += words;
      }
    }
    return new TranslatedWords(translated, left);
  }

  private int words(List<Segment> segments) {
    int words = 0;
    for (int index = 0; index < segments.size(); index++) {
      words += words(segments.get(index));
    }
    return words;
  }

  private int words(Segment segment) {
    Counted known = counted.get(segment);
    String text = segment.getText();
    if (known == null || !known.text().equals(text)) {
      known = new Counted(text, words(text));
      counted.put(segment, known);
    }
    return known.words();
  }

  /** The runs of characters between blanks that hold a letter or a digit. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
