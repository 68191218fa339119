package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TextCode.Kind;

/** Reads the text of a {@code seg} with its inline codes. */
final class SegmentParser {
  private final XMLStreamReader reader;
  private final StringBuilder text = new StringBuilder();
  private List<TextCode> codes = new ArrayList<>(0);

  SegmentParser(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Reads a segment whose start tag is next; the reader stands on its end tag afterwards. */
  InlineText read() throws XMLStreamException {
    text.setLength(0);
    codes = new ArrayList<>(0);
    readText();
    return new InlineText(text.toString(), codes);
  }

  private void readText() throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        readCode();
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
  }

  private void readCode() throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "hi" -> {
        codes.add(code(Kind.HIGHLIGHT_START, ""));
        readText();
        codes.add(new TextCode(Kind.HIGHLIGHT_END, text.length(), "", "", "", "", ""));
      }
      case "bpt" -> add(Kind.OPENING);
      case "ept" -> add(Kind.CLOSING);
      case "ph" -> add(Kind.PLACEHOLDER);
      case "it" ->
          add("end".equals(attribute("pos")) ? Kind.ISOLATED_CLOSING : Kind.ISOLATED_OPENING);
      default -> add(Kind.UNKNOWN);
    }
  }

  private void add(Kind kind) throws XMLStreamException {
    TextCode bare = code(kind, "");
    String content = content();
    codes.add(
        new TextCode(
            kind,
            bare.offset(),
            bare.pair(),
            bare.match(),
            bare.type(),
            bare.association(),
            content));
  }

  private TextCode code(Kind kind, String content) {
    return new TextCode(
        kind,
        text.length(),
        attribute("i"),
        attribute("x"),
        attribute("type"),
        attribute("assoc"),
        content);
  }

  private String content() throws XMLStreamException {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    try {
      for (int depth = 1; depth > 0; ) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          if (depth > 0) {
            xml.end();
          }
        } else if (reader.isCharacters()) {
          xml.text(reader.getText());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every character that was read", e);
    }
    return out.toString();
  }

  private void start(XmlWriter xml) throws IOException {
    xml.start(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      xml.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
