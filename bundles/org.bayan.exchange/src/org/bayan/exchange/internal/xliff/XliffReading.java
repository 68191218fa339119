package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.bilingual.BilingualFile;
import org.bayan.exchange.bilingual.BilingualFormatException;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.XliffReader.Segments;
import org.bayan.exchange.internal.xml.XmlElementReader;

/** Walks through a file and reads its units, of which one at a time is held as a tree. */
public final class XliffReading {
  private static final Set<String> UNITS = Set.of("unit", "trans-unit");

  private final String name;
  private final XMLStreamReader xml;
  private final Segments segments;
  private final List<BilingualUnit> units = new ArrayList<>();
  private String source = "";
  private String target = "";
  private String document = "";
  private boolean two;

  /** A reading of a file from its beginning. */
  public XliffReading(String name, XMLStreamReader xml, Segments segments) {
    this.name = name;
    this.xml = xml;
    this.segments = segments;
  }

  /** Reads to the end. */
  public BilingualFile read() throws XMLStreamException, BilingualFormatException {
    boolean begun = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      if (!begun) {
        begin(element);
        begun = true;
      } else if (element.equals("file")) {
        file();
      } else if (UNITS.contains(element)) {
        unit();
      } else if (element.equals("alt-trans")) {
        XmlElementReader.read(xml);
      }
    }
    return new BilingualFile(source, target, units);
  }

  private void begin(String element) throws BilingualFormatException {
    if (!element.equals("xliff")) {
      throw fault("is no XLIFF: it begins with <" + element + ">");
    }
    String version = attribute("version");
    if (!version.startsWith("1") && !version.startsWith("2")) {
      throw fault("is no XLIFF of version 1 or 2");
    }
    two = version.startsWith("2");
    source = attribute("srcLang");
    target = attribute("trgLang");
  }

  private void file() throws BilingualFormatException {
    document = attribute("original");
    if (two) {
      return;
    }
    String from = attribute("source-language");
    String to = attribute("target-language");
    if (!source.isEmpty() && !source.equalsIgnoreCase(from)
        || !target.isEmpty() && !to.isEmpty() && !target.equalsIgnoreCase(to)) {
      throw fault("has files of several languages; split it");
    }
    source = from;
    target = target.isEmpty() ? to : target;
  }

  private void unit() throws XMLStreamException {
    boolean translated = !"no".equals(xml.getAttributeValue(null, "translate"));
    UnitReader reader =
        two
            ? new Version2Unit(XmlElementReader.read(xml))
            : new Version1Unit(XmlElementReader.read(xml));
    if (translated) {
      units.addAll(segments == Segments.JOINED ? reader.joined(document) : reader.parts(document));
    }
  }

  private String attribute(String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value.strip();
  }

  private BilingualFormatException fault(String why) {
    return new BilingualFormatException(name, xml.getLocation().getLineNumber(), "it " + why);
  }
}
