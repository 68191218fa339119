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
 */
public record Underlined(Segment segment, int start, int end, String words) {

  /** The segment and the words are not null. */
  public Underlined {
    Objects.requireNonNull(segment);
    Objects.requireNonNull(words);
  }

  /**
   * Underlines the part in a text that is laid out.
   *
   * @param text what was laid out, tags for inline codes and no others included
   */
  void style(TextLayout layout, TaggedText text, Color color) {
    int first = text.position(start);
    int last = text.position(end - 1);
    if (first < last && last < layout.getText().length()) {
      TextStyle before = layout.getStyle(first);
      TextStyle style = new TextStyle(before == null ? null : before.font, null, null);
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_SINGLE;
      style.underlineColor = color;
      layout.setStyle(style, first, last);
    }
  }
}
