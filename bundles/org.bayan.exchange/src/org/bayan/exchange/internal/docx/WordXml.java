package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.io.Writer;
import org.bayan.exchange.internal.xml.XmlWriter;

/** XML in the manner of WordprocessingML: empty elements that say one thing each. */
public final class WordXml {
  private static final String MAIN_NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final XmlWriter xml;

  WordXml(Writer out) {
    xml = new XmlWriter(out);
  }

  /** Begins the root element of a WordprocessingML part. */
  WordXml root(String name) throws IOException {
    xml.start(name).attribute("xmlns:w", MAIN_NAMESPACE);
    xml.attribute("xmlns:r", Relations.DOCUMENT_NAMESPACE);
    return this;
  }

  /** Begins an element; attributes are names and values in turn. */
  WordXml start(String name, String... attributes) throws IOException {
    xml.start(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  /** Ends the innermost element. */
  WordXml end() throws IOException {
    xml.end();
    return this;
  }

  /** An element without content. */
  WordXml empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    xml.endEmpty();
    return this;
  }

  /** An element whose {@code w:val} is the value. */
  WordXml set(String name, Object value) throws IOException {
    return empty(name, "w:val", value.toString());
  }

  /** Text whose spaces count. */
  WordXml text(String name, String text) throws IOException {
    xml.start(name).attribute("xml:space", "preserve").text(text).end();
    return this;
  }

  /** An element with nothing but text. */
  WordXml element(String name, String text) throws IOException {
    xml.element(name, text);
    return this;
  }
}
