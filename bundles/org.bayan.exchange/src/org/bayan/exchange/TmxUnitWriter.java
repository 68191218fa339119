package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.bayan.exchange.internal.tmx.UnitElements;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitSink;

/**
 * Writes translation units as TMX 1.4b (LISA OSCAR, 2005) in UTF-8, one after another, with all
 * that they hold. The header has the source language, segmentation and kind of document of the
 * first unit; others are written where a unit differs. The same units always give the same bytes.
 */
public final class TmxUnitWriter implements UnitSink {
  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n";

  private final BufferedWriter out;
  private final XmlWriter xml;
  private final String toolVersion;
  private final TmxForm form;
  private UnitElements elements;

  /**
   * A writer that signs as a version of Bayan.
   *
   * @param out where to; flushed at the end, not closed
   * @param toolVersion such as {@code 0.1.0}
   */
  public TmxUnitWriter(OutputStream out, String toolVersion) {
    this(out, toolVersion, TmxForm.ALL);
  }

  /**
   * A writer that signs as a version of Bayan.
   *
   * @param out where to; flushed at the end, not closed
   * @param toolVersion such as {@code 0.1.0}
   * @param form what of units is left out
   */
  public TmxUnitWriter(OutputStream out, String toolVersion, TmxForm form) {
    this.form = form;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.xml = new XmlWriter(this.out);
    this.toolVersion = toolVersion;
  }

  /**
   * Writes a unit.
   *
   * @throws UnwritableCharacterException when a text holds a character that XML cannot
   * @throws IOException when it cannot be written
   */
  @Override
  public void accept(TranslationUnit unit) throws IOException {
    if (elements == null) {
      start(unit.details());
    }
    elements.write(unit);
  }

  /** Ends the file; without it what is written is no TMX. */
  public void finish() throws IOException {
    if (elements == null) {
      start(UnitDetails.NONE);
    }
    xml.endBlock().endBlock().markup("\n");
    out.flush();
  }

  private void start(UnitDetails first) throws IOException {
    String language = first.attribute(UnitAttribute.SOURCE_LANGUAGE).orElse("*all*");
    String segmentation = first.attribute(UnitAttribute.SEGMENTATION).orElse("sentence");
    String dataType = first.attribute(UnitAttribute.DATA_TYPE).orElse("unknown");
    xml.markup(PROLOG).start("tmx").attribute("version", "1.4").line();
    xml.start("header")
        .attribute("creationtool", "Bayan")
        .attribute("creationtoolversion", toolVersion)
        .attribute("segtype", segmentation)
        .attribute("o-tmf", "Bayan memory")
        .attribute("adminlang", "en")
        .attribute("srclang", language)
        .attribute("datatype", dataType)
        .endEmpty();
    xml.line().start("body");
    elements = new UnitElements(xml, language, segmentation, dataType, form);
  }
}
