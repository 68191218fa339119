package org.bayan.ui.internal.grid;

import java.util.Objects;
import org.bayan.model.bitext.Segment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * A part of a text that is underlined, since there is something to say of it, such as a term.
 *
 * @param segment whose text it is
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param words what there is to say, for when the pointer rests on it; one or more lines
 * @param look what it looks like
 */
public record Underlined(Segment segment, int start, int end, String words, Look look) {

  /** What an underlined part is. */
  public enum Look {
    /** A term: a straight line. */
    TERM,
    /** Something that is wrong: a wavy line, as the other two. */
    ERROR,
    /** Something that may be wrong. */
    WARNING,
    /** Something worth a look. */
    NOTE;

    /** How the line is drawn, one of the styles of {@link SWT}. */
    public int style() {
      return this == TERM ? SWT.UNDERLINE_SINGLE : SWT.UNDERLINE_SQUIGGLE;
    }
  }

  /** A term. */
  public Underlined(Segment segment, int start, int end, String words) {
    this(segment, start, end, words, Look.TERM);
  }

  /** The segment, the words and the look are not null. */
  public Underlined {
    Objects.requireNonNull(segment);
    Objects.requireNonNull(words);
    Objects.requireNonNull(look);
  }

  /**
   * Underlines the part in a text that is laid out.
   *
   * @param text what was laid out, tags for inline codes and no others included
   */
  void style(TextLayout layout, TaggedText text, Color color) {
    if (start >= end) {
      // Something is missing between two characters.
      return;
    }
    int first = text.position(start);
    int last = text.position(end - 1);
    if (first <= last && last < layout.getText().length()) {
      TextStyle before = layout.getStyle(first);
      TextStyle style = new TextStyle(before == null ? null : before.font, null, null);
      style.underline = true;
      style.underlineStyle = look.style();
      style.underlineColor = color;
      layout.setStyle(style, first, last);
    }
  }
}
