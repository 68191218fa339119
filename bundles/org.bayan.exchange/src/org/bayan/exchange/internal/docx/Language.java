package org.bayan.exchange.internal.docx;

import java.io.IOException;
import org.bayan.text.Direction;

/**
 * A language and its direction, as WordprocessingML wants them told.
 *
 * @param tag BCP 47 tag
 */
record Language(String tag) {
  boolean isRightToLeft() {
    return Direction.of(tag) == Direction.RIGHT_TO_LEFT;
  }

  /** What makes a paragraph right-to-left; its place is before {@code w:spacing}. */
  void writeParagraph(WordXml xml) throws IOException {
    if (isRightToLeft()) {
      xml.empty("w:bidi");
    }
  }

  /** Complex scripts have a language attribute of their own. */
  void writeTag(WordXml xml) throws IOException {
    xml.empty("w:lang", isRightToLeft() ? "w:bidi" : "w:val", tag);
  }
}
