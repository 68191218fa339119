package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.tmx.Grammar;
import org.bayan.exchange.tmx.TmxProblem.Kind;

/** A place in the markup of a file, and what is to be told of it. */
final class Cursor {

  /** No note, no property and no segment is longer than this many characters. */
  static final int LONGEST_TEXT = 1 << 22;

  static final String LANGUAGE = "xml:lang";

  private static final String OLD_LANGUAGE = "lang";
  private static final int DEEPEST = 50;

  private final XMLStreamReader reader;
  private final ProblemLog problems;
  private final IntSupplier linesBefore;
  private int depth;
  private int unit;

  /**
   * A cursor at the beginning.
   *
   * @param unit the number of the last unit before it
   * @param linesBefore how many lines of the file come before what is parsed
   */
  Cursor(XMLStreamReader reader, ProblemLog problems, int unit, IntSupplier linesBefore) {
    this.reader = reader;
    this.problems = problems;
    this.unit = unit;
    this.linesBefore = linesBefore;
  }

  /** Goes on to the next start tag, end tag or text. */
  int next() throws XMLStreamException, ReadFault {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
      throw new ReadFault(line(), "elements are nested more than " + DEEPEST + " deep");
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  boolean isAtEnd() {
    return reader.getEventType() == XMLStreamConstants.END_DOCUMENT;
  }

  /** The name of the element. */
  String name() {
    return reader.getLocalName();
  }

  /** The text. */
  String text() {
    return reader.getText();
  }

  int line() {
    return reader.getLocation().getLineNumber() + linesBefore();
  }

  /** How many lines come before those that the parser counts. */
  int linesBefore() {
    return linesBefore.getAsInt();
  }

  /** The number of the unit, from 1; 0 before the first. */
  int unit() {
    return unit;
  }

  /** A unit begins here. */
  void beginUnit() {
    unit++;
  }

  void problem(Kind kind, String detail) throws IOException {
    problem(kind, line(), detail);
  }

  void problem(Kind kind, int line, String detail) throws IOException {
    problems.add(kind, line, unit, detail);
  }

  /**
   * The attributes of the start tag, by the names of TMX 1.4; what is missing, unknown or wrong is
   * told of. {@code lang} of versions before 1.4 is {@code xml:lang}.
   */
  Map<String, String> attributes() throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = smallName(i);
      String value = reader.getAttributeValue(i);
      if (!Grammar.isAllowed(name(), name)) {
        problem(Kind.UNKNOWN_ATTRIBUTE, "<" + name() + "> has no attribute " + name);
      } else if (!Grammar.isValue(name, value)) {
        problem(Kind.BAD_VALUE, name + " of <" + name() + "> cannot be \"" + value + "\"");
      }
      attributes.put(name.equals(OLD_LANGUAGE) ? LANGUAGE : name, value);
    }
    for (String required : Grammar.required(name())) {
      if (!attributes.containsKey(required)) {
        problem(Kind.MISSING_ATTRIBUTE, "<" + name() + "> has no " + required);
      }
    }
    return attributes;
  }

  /** The attributes of the start tag, whatever they are, as markup. */
  String rawAttributes() {
    StringBuilder markup = new StringBuilder();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      markup
          .append(' ')
          .append(reader.getAttributeLocalName(i))
          .append("=\"")
          .append(reader.getAttributeValue(i))
          .append('"');
    }
    return markup.toString();
  }

  private String smallName(int index) throws IOException {
    String name = reader.getAttributeLocalName(index);
    String small = name.toLowerCase(Locale.ROOT);
    if (!small.equals(name) && Grammar.isAllowed(name(), small)) {
      problem(Kind.LETTER_CASE, name + " is to be written " + small);
      return small;
    }
    return name;
  }

  /** Reads an element with nothing but text; elements in it are passed over. */
  String textContent() throws XMLStreamException, IOException {
    String element = name();
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        unknown();
      } else if (reader.isCharacters()) {
        append(text, element);
      }
    }
    return text.toString();
  }

  /** Adds the text that stands here to what was read of an element before. */
  void append(StringBuilder text, String element) throws ReadFault {
    if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
      throw new ReadFault(
          line(), "the text of <" + element + "> is longer than 4 million characters");
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  boolean isStart() {
    return reader.isStartElement();
  }

  boolean isText() {
    return reader.isCharacters();
  }

  /** Tells of an element that does not belong here, and passes over it. */
  void unknown() throws XMLStreamException, IOException {
    problem(Kind.UNKNOWN_ELEMENT, "<" + name() + "> does not belong here");
    passOver();
  }

  /** Passes over the rest of the element whose start tag is here. */
  void passOver() throws XMLStreamException, ReadFault {
    int inside = depth;
    while (depth >= inside) {
      next();
    }
  }

  /** Goes on to the end of what is open at a depth. */
  void leave(int outer) throws XMLStreamException, ReadFault {
    while (depth > outer) {
      next();
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** Tells of text where there can be none. */
  void stray(String element) throws IOException {
    if (!reader.getText().isBlank()) {
      problem(Kind.STRAY_TEXT, "there is text in <" + element + "> itself");
    }
  }
}
