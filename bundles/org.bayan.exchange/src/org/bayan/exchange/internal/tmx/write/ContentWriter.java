package org.bayan.exchange.internal.tmx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.internal.tmx.Grammar;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxPart.CodeKind;

/** Writes what stands in a segment. */
public final class ContentWriter {

  private final XmlWriter xml;
  private final boolean codes;

  /**
   * A writer.
   *
   * @param xml where to
   * @param codes whether inline codes are written, or the mere text
   */
  public ContentWriter(XmlWriter xml, boolean codes) {
    this.xml = xml;
    this.codes = codes;
  }

  /** Writes all of it. */
  public void write(TmxContent content) throws IOException {
    if (!codes) {
      xml.text(content.text());
      return;
    }
    write(content, CodePartners.of(content));
  }

  private void write(TmxContent content, CodePartners partners) throws IOException {
    for (TmxPart part : content.parts()) {
      switch (part) {
        case TmxPart.Text text -> xml.text(text.text());
        case TmxPart.Code code -> code(code, partners);
        case TmxPart.Highlight highlight ->
            element("hi", highlight.attributes(), highlight.content(), partners);
        case TmxPart.Subflow subflow ->
            element(
                "sub", subflow.attributes(), subflow.content(), CodePartners.of(subflow.content()));
      }
    }
  }

  /**
   * Half a pair without its other half is one that is elsewhere ({@code it}), and a code that lacks
   * what its element must have is one that stands by itself.
   */
  private void code(TmxPart.Code code, CodePartners partners) throws IOException {
    String name = code.kind().name().toLowerCase(Locale.ROOT);
    if (partners.isAlone(code)) {
      Map<String, String> half = new LinkedHashMap<>();
      half.put("pos", code.kind() == CodeKind.BPT ? "begin" : "end");
      half.putAll(code.attributes());
      element("it", half, code.data(), partners);
      return;
    }
    boolean complete =
        Grammar.required(name).stream()
            .allMatch(
                required ->
                    code.attributes().containsKey(required)
                        && Grammar.isValue(required, code.attributes().get(required)));
    String element = complete ? name : CodeKind.PH.name().toLowerCase(Locale.ROOT);
    element(element, code.attributes(), code.data(), partners);
  }

  private void element(
      String name, Map<String, String> attributes, TmxContent content, CodePartners partners)
      throws IOException {
    xml.start(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (Grammar.isAllowed(name, attribute.getKey())) {
        xml.attribute(attribute.getKey(), attribute.getValue());
      }
    }
    write(content, partners);
    xml.end();
  }
}
