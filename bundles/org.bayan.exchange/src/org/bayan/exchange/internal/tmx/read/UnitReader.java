package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxProblem.Kind;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/** Reads translation units. */
final class UnitReader {

  private final Cursor cursor;

  UnitReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads from the start tag, where the cursor is, to the end tag.
   *
   * @return the unit; nothing where it has no variant with a text
   */
  Optional<TmxUnit> read() throws XMLStreamException, IOException {
    int line = cursor.line();
    Map<String, String> attributes = cursor.attributes();
    Details details = new Details();
    List<TmxVariant> variants = new ArrayList<>();
    boolean begun = false;
    for (int event = cursor.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("tuv")) {
          begun = true;
          variant().ifPresent(variants::add);
        } else {
          detail(details, begun);
        }
      } else if (cursor.isText()) {
        cursor.stray("tu");
      }
    }
    if (variants.isEmpty()) {
      cursor.problem(Kind.NO_VARIANT, line, "the unit has no text in any language; it is left out");
      return Optional.empty();
    }
    return Optional.of(
        new TmxUnit(line, attributes, details.notes(), details.properties(), variants));
  }

  private void detail(Details details, boolean late) throws XMLStreamException, IOException {
    String name = cursor.name();
    if (!details.take(cursor)) {
      cursor.unknown();
    } else if (late) {
      cursor.problem(Kind.ORDER, "<" + name + "> comes after what it is to stand before");
    }
  }

  private Optional<TmxVariant> variant() throws XMLStreamException, IOException {
    int line = cursor.line();
    Map<String, String> attributes = cursor.attributes();
    String language = attributes.remove(Cursor.LANGUAGE);
    if (language == null || language.isBlank()) {
      throw new ReadFault(line, "<tuv> names no language (xml:lang)");
    }
    Details details = new Details();
    TmxContent content = null;
    for (int event = cursor.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (cursor.name().equals("seg") && content == null) {
          cursor.attributes();
          content = new ContentReader(cursor).read();
        } else {
          detail(details, content != null);
        }
      } else if (cursor.isText()) {
        cursor.stray("tuv");
      }
    }
    if (content == null) {
      cursor.problem(
          Kind.NO_TEXT, line, "the variant in " + language + " has no <seg>; it is left out");
      return Optional.empty();
    }
    return Optional.of(
        new TmxVariant(
            language.strip(), attributes, details.notes(), details.properties(), content));
  }
}
