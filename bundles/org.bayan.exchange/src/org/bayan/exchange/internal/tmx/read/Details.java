package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.tmx.TmxNote;
import org.bayan.exchange.tmx.TmxProperty;

/** The notes and properties of a header, unit or variant. */
final class Details {

  private final List<TmxNote> notes = new ArrayList<>();
  private final List<TmxProperty> properties = new ArrayList<>();

  /** Takes the element whose start tag is here, if it is a note or a property. */
  boolean take(Cursor cursor) throws XMLStreamException, IOException {
    switch (cursor.name()) {
      case "note" -> {
        Map<String, String> attributes = cursor.attributes();
        notes.add(new TmxNote(cursor.textContent(), attributes));
      }
      case "prop" -> {
        Map<String, String> attributes = cursor.attributes();
        String type = attributes.remove("type");
        properties.add(new TmxProperty(type == null ? "" : type, cursor.textContent(), attributes));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  List<TmxNote> notes() {
    return notes;
  }

  List<TmxProperty> properties() {
    return properties;
  }
}
