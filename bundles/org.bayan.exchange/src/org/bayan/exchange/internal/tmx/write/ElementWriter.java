package org.bayan.exchange.internal.tmx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.tmx.Grammar;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.tmx.TmxEncoding;
import org.bayan.exchange.tmx.TmxHeader;
import org.bayan.exchange.tmx.TmxNote;
import org.bayan.exchange.tmx.TmxProperty;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;

/**
 * Writes headers and units so that they are valid. An attribute that the standard does not have, or
 * not with its value, becomes a property.
 */
public final class ElementWriter {

  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n";

  /** What a header must say, where nothing else is known. */
  private static final Map<String, String> UNKNOWN =
      Map.of(
          "segtype", "sentence",
          "adminlang", "en",
          "srclang", TmxHeader.ALL_LANGUAGES);

  private static final String KEPT = "x-attribute-";

  private final XmlWriter xml;
  private final ContentWriter contents;

  /**
   * A writer.
   *
   * @param xml where to
   * @param codes whether inline codes are written (level 2), or the mere text (level 1)
   */
  public ElementWriter(XmlWriter xml, boolean codes) {
    this.xml = xml;
    contents = new ContentWriter(xml, codes);
  }

  /** Writes all that comes before the units. */
  public void begin(TmxHeader header) throws IOException {
    xml.markup(PROLOG).start("tmx").attribute("version", "1.4").line().start("header");
    Map<String, String> attributes = new LinkedHashMap<>(header.attributes());
    for (String required : Grammar.required("header")) {
      String known = attributes.getOrDefault(required, "");
      if (known.isEmpty() || !Grammar.isValue(required, known)) {
        attributes.put(required, UNKNOWN.getOrDefault(required, "unknown"));
      }
    }
    Map<String, String> kept = attributes("header", attributes);
    if (header.notes().isEmpty()
        && header.properties().isEmpty()
        && header.encodings().isEmpty()
        && kept.isEmpty()) {
      xml.endEmpty();
    } else {
      details(header.notes(), header.properties(), kept);
      for (TmxEncoding encoding : header.encodings()) {
        encoding(encoding);
      }
      xml.endBlock();
    }
    xml.line().start("body");
  }

  private void encoding(TmxEncoding encoding) throws IOException {
    xml.line().start("ude");
    attributes("ude", encoding.attributes());
    for (Map<String, String> character : encoding.characters()) {
      xml.line().start("map");
      attributes("map", character);
      xml.endEmpty();
    }
    xml.endBlock();
  }

  /** Writes a unit. */
  public void unit(TmxUnit unit) throws IOException {
    xml.line().start("tu");
    details(unit.notes(), unit.properties(), attributes("tu", unit.attributes()));
    for (TmxVariant variant : unit.variants()) {
      variant(variant);
    }
    xml.endBlock();
  }

  private void variant(TmxVariant variant) throws IOException {
    xml.line().start("tuv").attribute("xml:lang", variant.language());
    details(variant.notes(), variant.properties(), attributes("tuv", variant.attributes()));
    xml.line().start("seg");
    contents.write(variant.content());
    xml.end().endBlock();
  }

  /** Ends the file. */
  public void end() throws IOException {
    xml.endBlock().endBlock().markup("\n");
  }

  /** Writes the attributes of an element, and gives those that it cannot have. */
  private Map<String, String> attributes(String element, Map<String, String> attributes)
      throws IOException {
    Map<String, String> kept = new LinkedHashMap<>();
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      if (Grammar.isAllowed(element, name) && Grammar.isValue(name, attribute.getValue())) {
        xml.attribute(name, attribute.getValue());
      } else {
        kept.put(name, attribute.getValue());
      }
    }
    return kept;
  }

  private void details(List<TmxNote> notes, List<TmxProperty> properties, Map<String, String> kept)
      throws IOException {
    for (TmxNote note : notes) {
      xml.line().start("note");
      attributes("note", note.attributes());
      xml.text(note.text()).end();
    }
    for (TmxProperty property : properties) {
      xml.line().start("prop").attribute("type", type(property));
      attributes("prop", property.attributes());
      xml.text(property.text()).end();
    }
    for (Map.Entry<String, String> attribute : kept.entrySet()) {
      xml.line().start("prop").attribute("type", KEPT + attribute.getKey());
      xml.text(attribute.getValue()).end();
    }
  }

  private static String type(TmxProperty property) {
    return property.type().isEmpty() ? "x-unknown" : property.type();
  }
}
