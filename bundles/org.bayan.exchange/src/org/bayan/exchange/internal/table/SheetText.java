package org.bayan.exchange.internal.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TermTableException;

/** The text of a cell or a shared text, all its runs together, without how it is pronounced. */
final class SheetText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Spreadsheets take 32,767 characters in a cell. */
  private static final int LONGEST = 1 << 20;

  private SheetText() {}

  /**
   * The text of the element that a parser stands at; it stands at the end of it then.
   *
   * @param file what messages call the workbook
   * @param line the row that messages name, from 1; 0 for none
   * @throws TermTableException when the text is too long
   */
  static String in(XMLStreamReader reader, String file, int line)
      throws XMLStreamException, TermTableException {
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
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          text.append(inText ? reader.getText() : "");
          if (text.length() > LONGEST) {
            throw new TermTableException(
                file, line, "it is too large: a cell has more than a million characters");
          }
        }
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
