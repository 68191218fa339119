package org.bayan.exchange.internal.xml;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a small piece of XML, held in memory.
 *
 * @param namespace its namespace, empty when it has none
 * @param prefix the prefix it was written with, possibly empty
 * @param name its local name
 * @param attributes its attributes by the name they were written with
 * @param content its children in order: {@link XmlElement} and {@link String}
 * @param line the line it begins in, from 1
 */
public record XmlElement(
    String namespace,
    String prefix,
    String name,
    Map<String, String> attributes,
    List<Object> content,
    int line) {

  /** The child elements. */
  public Stream<XmlElement> children() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** The first child element of a name. */
  public Optional<XmlElement> child(String childName) {
    return children().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** The value of an attribute, or null. */
  public String attribute(String attributeName) {
    return attributes.get(attributeName);
  }

  /** All text inside, markup left out, white space at the ends taken off and runs made one. */
  public String text() {
    return rawText().strip().replaceAll("\\s+", " ");
  }

  /** All text inside as it stands, markup left out. */
  public String rawText() {
    if (content.size() == 1 && content.get(0) instanceof String text) {
      return text;
    }
    return content.stream()
        .map(part -> part instanceof XmlElement child ? child.rawText() : (String) part)
        .collect(Collectors.joining());
  }

  /** The element as XML that can stand by itself: namespaces are declared where they change. */
  public String toXml() {
    StringWriter out = new StringWriter();
    try {
      write(new XmlWriter(out), "", "");
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every character that was read", e);
    }
    return out.toString();
  }

  private void write(XmlWriter xml, String outerPrefix, String outerNamespace) throws IOException {
    xml.start(prefix.isEmpty() ? name : prefix + ":" + name);
    if (!prefix.equals(outerPrefix) || !namespace.equals(outerNamespace)) {
      xml.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.attribute(attribute.getKey(), attribute.getValue());
    }
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        child.write(xml, prefix, namespace);
      } else {
        xml.text((String) part);
      }
    }
    xml.end();
  }
}
