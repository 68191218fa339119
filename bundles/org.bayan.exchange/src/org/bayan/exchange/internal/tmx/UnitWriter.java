package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.internal.Titles;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** Writes beads as translation units. */
final class UnitWriter {
  private final Text source;
  private final Text target;
  private final TmxForm form;
  private final Map<TextUnit, Integer> numbers = new HashMap<>();

  UnitWriter(Text source, Text target, TmxForm form) {
    this.form = form;
    this.source = source;
    this.target = target;
    number(source);
    number(target);
  }

  private void number(Text text) {
    int number = 0;
    for (TextUnit unit : text.getUnits()) {
      number++;
      numbers.put(unit, number);
    }
  }

  void write(Bead bead, XmlWriter xml) throws IOException {
    xml.start("tu")
        .attribute("tuid", bead.getId())
        .attribute("creationdate", TmxDates.format(bead.getCreated()))
        .attribute("creationid", form.anonymous() ? null : bead.getCreatedBy())
        .attribute("changedate", TmxDates.format(bead.getModified()))
        .attribute("segtype", segmentType(bead))
        .attribute("changeid", form.anonymous() ? null : bead.getModifiedBy());
    writeProperties(bead, xml);
    CodeNumbers codes = new CodeNumbers();
    startVariant(source, xml);
    writeSegment(bead.getSource(), codes, xml);
    startVariant(target, xml);
    property("x-document", Titles.of(target, bead.getTarget()), xml);
    property("x-paragraph", paragraphs(bead.getTarget()), xml);
    writeSegment(bead.getTarget(), codes, xml);
    xml.endBlock();
  }

  private void writeProperties(Bead bead, XmlWriter xml) throws IOException {
    if (bead.getNote() != null && !bead.getNote().isEmpty()) {
      xml.line().element("note", bead.getNote());
    }
    property("x-document", Titles.of(source, bead.getSource()), xml);
    property("x-paragraph", paragraphs(bead.getSource()), xml);
    if (bead.getConfidence() != null) {
      property("x-confidence", String.format(Locale.ROOT, "%.4f", bead.getConfidence()), xml);
    }
    property("x-status", bead.getStatus().getLiteral(), xml);
    property("x-link-type", bead.getLinkType().getLiteral(), xml);
  }

  private static void property(String type, String value, XmlWriter xml) throws IOException {
    if (!value.isEmpty()) {
      xml.line().start("prop").attribute("type", type).text(value).end();
    }
  }

  private static void startVariant(Text text, XmlWriter xml) throws IOException {
    xml.line().start("tuv").attribute("xml:lang", text.getLanguage());
  }

  private void writeSegment(List<Segment> segments, CodeNumbers codes, XmlWriter xml)
      throws IOException {
    xml.line().start("seg");
    new InlineWriter(segments, codes, form.stripBidi()).write(xml);
    xml.end().endBlock();
  }

  private String paragraphs(List<Segment> segments) {
    return segments.stream()
        .map(segment -> String.valueOf(numbers.get(segment.getUnit())))
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** Null, for what the header says, where each side is one segment. */
  private static String segmentType(Bead bead) {
    if (bead.getSource().size() == 1 && bead.getTarget().size() == 1) {
      return null;
    }
    boolean whole = isWholeUnit(bead.getSource()) && isWholeUnit(bead.getTarget());
    return whole ? "paragraph" : "block";
  }

  private static boolean isWholeUnit(List<Segment> segments) {
    return segments.equals(segments.get(0).getUnit().getSegments());
  }
}
