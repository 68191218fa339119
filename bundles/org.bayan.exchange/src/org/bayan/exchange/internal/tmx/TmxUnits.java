package org.bayan.exchange.internal.tmx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;
import org.bayan.exchange.internal.LanguageCode;

/** Reads the units of a TMX file. */
public final class TmxUnits {
  private final XMLStreamReader reader;
  private final String firstLanguage;
  private final String secondLanguage;
  private final PairSink sink;
  private final Map<String, String> codes = new HashMap<>();
  private String language = "";
  private String first;
  private String second;

  /**
   * Units for a sink.
   *
   * @param reader stands at the beginning of the file
   * @param languages of the pairs
   * @param sink takes the pairs
   */
  public TmxUnits(XMLStreamReader reader, LanguagePair languages, PairSink sink) {
    this.reader = reader;
    this.firstLanguage = LanguageCode.of(languages.first());
    this.secondLanguage = LanguageCode.of(languages.second());
    this.sink = sink;
  }

  /**
   * Reads to the end of the file.
   *
   * @throws TmxFault when it is no TMX, or a variant has no language
   * @throws XMLStreamException when the XML is damaged
   */
  public void read() throws TmxFault, XMLStreamException {
    boolean inside = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (!inside) {
          requireRoot();
          inside = true;
        }
        start(reader.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("tu")) {
        end();
      }
    }
  }

  private void requireRoot() throws TmxFault {
    if (!reader.getLocalName().equals("tmx")) {
      throw fault(
          "the root element is <%s>, a translation memory begins with <tmx>"
              .formatted(reader.getLocalName()));
    }
  }

  private void start(String name) throws TmxFault, XMLStreamException {
    switch (name) {
      case "tu" -> {
        first = null;
        second = null;
      }
      case "tuv" -> language = language();
      case "seg" -> take(SegmentText.read(reader));
      default -> {
        // Properties and notes are of no use here.
      }
    }
  }

  /** Version 1.4 has {@code xml:lang}, those before {@code lang}. */
  private String language() throws TmxFault {
    String tag = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (tag == null) {
      tag = reader.getAttributeValue(null, "lang");
    }
    if (tag == null || tag.isBlank()) {
      throw fault("<tuv> names no language (xml:lang)");
    }
    return codes.computeIfAbsent(tag, LanguageCode::of);
  }

  private void take(String text) {
    if (first == null && language.equals(firstLanguage)) {
      first = text;
    } else if (second == null && language.equals(secondLanguage)) {
      second = text;
    }
  }

  private void end() {
    if (first != null && second != null && !first.isBlank() && !second.isBlank()) {
      sink.accept(first.strip(), second.strip());
    }
  }

  private TmxFault fault(String why) {
    return new TmxFault(reader.getLocation().getLineNumber(), why);
  }
}
