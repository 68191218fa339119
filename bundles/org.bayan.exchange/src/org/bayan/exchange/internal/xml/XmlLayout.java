package org.bayan.exchange.internal.xml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes elements with one line for each, indented. White space is added only between elements that
 * stand in no text. Prefixes are declared where those around do not hold.
 */
public final class XmlLayout {
  private final XmlWriter xml;
  private final Map<String, String> scope;
  private final Predicate<XmlElement> verbatim;

  /**
   * A layout inside elements already written.
   *
   * @param xml where to
   * @param scope the namespaces declared there, by prefix
   * @param verbatim whether what is inside an element is written as it was read
   */
  public XmlLayout(XmlWriter xml, Map<String, String> scope, Predicate<XmlElement> verbatim) {
    this.xml = xml;
    this.verbatim = verbatim;
    this.scope = Map.copyOf(scope);
  }

  /** Writes an element on lines of its own. */
  public void write(XmlElement element) throws IOException {
    xml.line();
    write(element, scope, true);
  }

  private void write(XmlElement element, Map<String, String> around, boolean lines)
      throws IOException {
    xml.start(
        element.prefix().isEmpty() ? element.name() : element.prefix() + ":" + element.name());
    Map<String, String> inside = declare(element, around);
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      xml.attribute(attribute.getKey(), attribute.getValue());
    }
    if (element.content().isEmpty()) {
      xml.endEmpty();
      return;
    }
    boolean blocks = lines && !hasText(element) && !verbatim.test(element);
    writeContent(element, inside, blocks);
    if (blocks) {
      xml.endBlock();
    } else {
      xml.end();
    }
  }

  private void writeContent(XmlElement element, Map<String, String> inside, boolean blocks)
      throws IOException {
    for (Object part : element.content()) {
      if (part instanceof XmlElement child) {
        if (blocks) {
          xml.line();
        }
        write(child, inside, blocks);
      } else if (!blocks) {
        xml.text((String) part);
      }
    }
  }

  private Map<String, String> declare(XmlElement element, Map<String, String> around)
      throws IOException {
    String declared = around.getOrDefault(element.prefix(), "");
    if (declared.equals(element.namespace())) {
      return around;
    }
    boolean plain = element.prefix().isEmpty();
    if (plain && element.namespace().isEmpty()) {
      xml.emptyNamespace();
    } else {
      xml.attribute(plain ? "xmlns" : "xmlns:" + element.prefix(), element.namespace());
    }
    Map<String, String> inside = new HashMap<>(around);
    inside.put(element.prefix(), element.namespace());
    return inside;
  }

  private static boolean hasText(XmlElement element) {
    return element.content().stream()
        .anyMatch(part -> part instanceof String text && !text.isBlank());
  }
}
