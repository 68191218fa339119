package org.bayan.exchange.internal.tmx;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a {@code seg} without its inline codes. */
final class SegmentText {
  private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");
  private static final String LINE_BREAK = "lb";

  private SegmentText() {}

  /**
   * Reads a segment.
   *
   * @param reader stands on its start tag, and on its end tag afterwards
   * @return its text; a space stands for a code that breaks the line
   */
  static String read(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int codeDepth = 0;
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (codeDepth == 0 && CODES.contains(reader.getLocalName())) {
          codeDepth = depth;
          text.append(LINE_BREAK.equals(reader.getAttributeValue(null, "type")) ? " " : "");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        codeDepth = codeDepth == depth ? 0 : codeDepth;
        depth--;
      } else if (codeDepth == 0 && reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
