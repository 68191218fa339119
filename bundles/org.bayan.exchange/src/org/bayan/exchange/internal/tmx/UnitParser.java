package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitSink;
import org.bayan.model.memory.UnitVariant;

/** Reads the units of a TMX file with all that they hold. */
public final class UnitParser {
  private static final List<UnitAttribute> SAID_OF_ALL =
      List.of(UnitAttribute.DATA_TYPE, UnitAttribute.SEGMENTATION, UnitAttribute.SOURCE_LANGUAGE);

  private final XMLStreamReader reader;
  private final UnitSink sink;
  private final SegmentParser segments;
  private final Map<UnitAttribute, String> header = new EnumMap<>(UnitAttribute.class);
  private final Map<String, String> same = new HashMap<>();
  private long units;

  /**
   * A parser.
   *
   * @param reader stands at the beginning of the file
   * @param sink takes the units
   */
  public UnitParser(XMLStreamReader reader, UnitSink sink) {
    this.reader = reader;
    this.sink = sink;
    this.segments = new SegmentParser(reader);
  }

  /**
   * Reads to the end of the file.
   *
   * @return how many units there were
   * @throws TmxFault when it is no TMX, or a variant has no language or no text
   * @throws XMLStreamException when the XML is damaged
   * @throws IOException what the sink throws
   */
  public long read() throws TmxFault, XMLStreamException, IOException {
    boolean inside = false;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        String name = reader.getLocalName();
        if (!inside && !name.equals("tmx")) {
          throw fault(
              "the root element is <%s>, a translation memory begins with <tmx>".formatted(name));
        }
        inside = true;
        if (name.equals("header")) {
          readHeader();
        } else if (name.equals("tu")) {
          sink.accept(unit());
          units++;
        }
      }
    }
    return units;
  }

  private void readHeader() {
    Map<UnitAttribute, String> said = attributes();
    SAID_OF_ALL.stream().filter(said::containsKey).forEach(one -> header.put(one, said.get(one)));
  }

  private TranslationUnit unit() throws TmxFault, XMLStreamException {
    Map<UnitAttribute, String> attributes = attributes();
    header.forEach(attributes::putIfAbsent);
    List<UnitNote> notes = new ArrayList<>(0);
    List<UnitProperty> properties = new ArrayList<>(2);
    List<UnitVariant> variants = new ArrayList<>(2);
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        if (reader.getLocalName().equals("tuv")) {
          variants.add(variant());
        } else {
          readRemark(notes, properties);
        }
      }
    }
    return new TranslationUnit(new UnitDetails(attributes, notes, properties), variants);
  }

  private UnitVariant variant() throws TmxFault, XMLStreamException {
    String language = language();
    if (language.isBlank()) {
      throw fault("<tuv> names no language (xml:lang)");
    }
    Map<UnitAttribute, String> attributes = attributes();
    List<UnitNote> notes = new ArrayList<>(0);
    List<UnitProperty> properties = new ArrayList<>(0);
    InlineText content = null;
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        if (reader.getLocalName().equals("seg")) {
          content = segments.read();
        } else {
          readRemark(notes, properties);
        }
      }
    }
    if (content == null) {
      throw fault("<tuv> has no text (seg)");
    }
    boolean bare = attributes.isEmpty() && notes.isEmpty() && properties.isEmpty();
    return new UnitVariant(
        language,
        bare ? UnitDetails.NONE : new UnitDetails(attributes, notes, properties),
        content);
  }

  /** A note or a property; of what else there may be nothing is known. */
  private void readRemark(List<UnitNote> notes, List<UnitProperty> properties)
      throws XMLStreamException {
    String name = reader.getLocalName();
    String language = language();
    String encoding = attribute("o-encoding");
    String type = kept(attribute("type"));
    String text = elementText();
    if (name.equals("note")) {
      notes.add(new UnitNote(text, language, encoding));
    } else if (name.equals("prop")) {
      properties.add(new UnitProperty(type, kept(text), language, encoding));
    }
  }

  private String elementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (depth == 1 && reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  private Map<UnitAttribute, String> attributes() {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      Optional<UnitAttribute> attribute = UnitAttribute.of(reader.getAttributeLocalName(i));
      if (attribute.isPresent() && !reader.getAttributeValue(i).isEmpty()) {
        attributes.put(attribute.get(), kept(reader.getAttributeValue(i)));
      }
    }
    return attributes;
  }

  /** Version 1.4 has {@code xml:lang}, those before {@code lang}. */
  private String language() {
    String tag = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    return kept(tag == null ? attribute("lang") : tag);
  }

  private String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Few values repeat in all units: one string for each of them will do. */
  private String kept(String value) {
    if (same.size() > 1000) {
      same.clear();
    }
    String known = same.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  private TmxFault fault(String why) {
    return new TmxFault(reader.getLocation().getLineNumber(), why);
  }
}
