package org.bayan.exchange.internal.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell or a shared text, all its runs together, without how it is pronounced. */
final class SheetText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetText() {}

  /** The text of the element that a parser stands at; it stands at the end of it then. */
  static String in(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int silent = 0;
    boolean inText = false;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          depth++;
          String element = reader.getLocalName();
          silent = silent == 0 && element.matches("rPh|f") ? depth : silent;
          inText = silent == 0 && element.matches("t|v");
        }
        case XMLStreamReader.END_ELEMENT -> {
          silent = silent == depth ? 0 : silent;
          depth--;
          inText = false;
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(inText ? reader.getText() : "");
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
