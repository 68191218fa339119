package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.tmx.TmxEncoding;
import org.bayan.exchange.tmx.TmxHeader;

/** Reads the header. */
final class HeaderReader {

  private final Cursor cursor;

  HeaderReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads from the start tag, where the cursor is, to the end tag. */
  TmxHeader read(String version) throws XMLStreamException, IOException {
    Map<String, String> attributes = cursor.attributes();
    Details details = new Details();
    List<TmxEncoding> encodings = new ArrayList<>();
    for (int event = cursor.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("ude")) {
          encodings.add(encoding());
        } else if (!details.take(cursor)) {
          cursor.unknown();
        }
      } else if (cursor.isText()) {
        cursor.stray("header");
      }
    }
    return new TmxHeader(version, attributes, details.notes(), details.properties(), encodings);
  }

  private TmxEncoding encoding() throws XMLStreamException, IOException {
    Map<String, String> attributes = cursor.attributes();
    List<Map<String, String>> characters = new ArrayList<>();
    for (int event = cursor.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("map")) {
          characters.add(cursor.attributes());
          cursor.passOver();
        } else {
          cursor.unknown();
        }
      }
    }
    return new TmxEncoding(attributes, characters);
  }
}
