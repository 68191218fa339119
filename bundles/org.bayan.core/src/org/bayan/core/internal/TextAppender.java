package org.bayan.core.internal;

import java.util.Map;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.Segmenter;

/**
 * Puts an extracted document into a text: as its first, or after those that it holds. Raw texts are
 * joined by a line feed, and ids go on counting.
 */
public final class TextAppender {

  private TextAppender() {}

  /**
   * Appends a document.
   *
   * @param text the text, with its id
   * @param document what was extracted
   * @param origin where it comes from; the text takes it
   * @param segmenter cuts the units that the document does not cut itself
   * @return the units that were made, by their ids in the document
   */
  public static Map<String, TextUnit> append(
      Text text, ExtractedDocument document, Origin origin, Segmenter segmenter) {
    String before = text.getRaw() == null ? "" : text.getRaw();
    boolean first = text.getOrigin() == null && text.getUnits().isEmpty();
    int offset = before.isEmpty() ? 0 : before.length() + 1;
    text.setRaw(before.isEmpty() ? document.raw() : before + "\n" + document.raw());
    if (first) {
      text.setOrigin(origin);
    } else {
      text.getAppended().add(origin);
    }
    return new UnitBuilder(text, segmenter, offset, first ? null : origin).addAll(document);
  }
}
