package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.BidiControls;

/** Writes units of memories as {@code tu} elements. */
public final class UnitElements {
  private static final Set<UnitAttribute> PEOPLE =
      EnumSet.of(UnitAttribute.CREATED_BY, UnitAttribute.CHANGED_BY);

  private final XmlWriter xml;
  private final TmxForm form;
  private final Map<UnitAttribute, String> header = new EnumMap<>(UnitAttribute.class);

  /**
   * Elements in a body.
   *
   * @param language what the header says of the source language
   * @param segmentation what it says of the segmentation
   * @param dataType what it says of the kind of document
   * @param form what of units is left out
   */
  public UnitElements(
      XmlWriter xml, String language, String segmentation, String dataType, TmxForm form) {
    this.xml = xml;
    this.form = form;
    header.put(UnitAttribute.SOURCE_LANGUAGE, language);
    header.put(UnitAttribute.SEGMENTATION, segmentation);
    header.put(UnitAttribute.DATA_TYPE, dataType);
  }

  /** Writes a unit. */
  public void write(TranslationUnit unit) throws IOException {
    xml.line().start("tu");
    writeAttributes(unit.details(), header);
    writeRemarks(unit.details());
    for (UnitVariant variant : unit.variants()) {
      xml.line().start("tuv").attribute("xml:lang", variant.language());
      writeAttributes(variant.details(), Map.of());
      writeRemarks(variant.details());
      xml.line().start("seg");
      write(variant.content());
      xml.end().endBlock();
    }
    xml.endBlock();
  }

  private void writeAttributes(UnitDetails details, Map<UnitAttribute, String> known)
      throws IOException {
    for (Map.Entry<UnitAttribute, String> attribute : details.attributes().entrySet()) {
      boolean hidden = form.anonymous() && PEOPLE.contains(attribute.getKey());
      if (!hidden && !attribute.getValue().equals(known.get(attribute.getKey()))) {
        xml.attribute(attribute.getKey().tmxName(), attribute.getValue());
      }
    }
  }

  private void writeRemarks(UnitDetails details) throws IOException {
    for (UnitNote note : details.notes()) {
      xml.line()
          .start("note")
          .attribute("o-encoding", note.encoding())
          .attribute("xml:lang", note.language())
          .text(note.text())
          .end();
    }
    for (UnitProperty property : details.properties()) {
      xml.line()
          .start("prop")
          .attribute("type", property.type())
          .attribute("xml:lang", property.language())
          .attribute("o-encoding", property.encoding())
          .text(property.value())
          .end();
    }
  }

  private void write(InlineText content) throws IOException {
    int position = 0;
    for (TextCode code : content.codes()) {
      xml.text(written(content.text().substring(position, code.offset())));
      write(code);
      position = code.offset();
    }
    xml.text(written(content.text().substring(position)));
  }

  private String written(String text) {
    return form.stripBidi() ? BidiControls.strip(text) : text;
  }

  private void write(TextCode code) throws IOException {
    switch (code.kind()) {
      case OPENING -> start("bpt", code).attribute("i", code.pair());
      case CLOSING -> start("ept", code).attribute("i", code.pair());
      case PLACEHOLDER -> start("ph", code).attribute("assoc", code.association());
      case ISOLATED_OPENING -> start("it", code).attribute("pos", "begin");
      case ISOLATED_CLOSING -> start("it", code).attribute("pos", "end");
      case UNKNOWN -> start("ut", code);
      case HIGHLIGHT_START -> {
        start("hi", code).text("");
        return;
      }
      case HIGHLIGHT_END -> {
        xml.end();
        return;
      }
    }
    xml.markup(code.content()).end();
  }

  private XmlWriter start(String name, TextCode code) throws IOException {
    return xml.start(name).attribute("x", code.match()).attribute("type", code.type());
  }
}
