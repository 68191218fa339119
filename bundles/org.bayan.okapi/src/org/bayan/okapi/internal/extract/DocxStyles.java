package org.bayan.okapi.internal.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which paragraph styles of a DOCX make headings and list items (ISO/IEC 29500-1, 17.7). */
final class DocxStyles {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int MAX_ANCESTORS = 20;
  private static final Pattern HEADING =
      Pattern.compile("(?:heading ?([1-9])|title)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST = Pattern.compile("list\\b.*", Pattern.CASE_INSENSITIVE);

  private record Style(String name, String parent, int outline, boolean numbered) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the styles part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
        String id = value(xml, "styleId");
        if (id != null) {
          styles.put(id, readStyle(xml));
        }
      }
    }
  }

  private static Style readStyle(XMLStreamReader xml) throws XMLStreamException {
    String name = "";
    String parent = "";
    int outline = -1;
    boolean numbered = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "name" -> name = val(xml);
          case "basedOn" -> parent = val(xml);
          case "outlineLvl" -> outline = DocxBody.number(val(xml), -1);
          case "numPr" -> numbered = true;
          default -> {}
        }
      }
    }
    return new Style(name, parent, outline, numbered);
  }

  static String value(XMLStreamReader xml, String attribute) {
    return Optional.ofNullable(xml.getAttributeValue(W, attribute))
        .orElseGet(() -> xml.getAttributeValue(null, attribute));
  }

  /** The value of {@code w:val}, or an empty string. */
  static String val(XMLStreamReader xml) {
    return Optional.ofNullable(value(xml, "val")).orElse("");
  }

  /** The role that a style gives; empty when it gives none. */
  Optional<UnitRole> role(String styleId) {
    String id = styleId;
    for (int i = 0; i < MAX_ANCESTORS && !id.isEmpty(); i++) {
      Style style = styles.getOrDefault(id, new Style(id, "", -1, false));
      Optional<UnitRole> own = own(style);
      if (own.isPresent()) {
        return own;
      }
      id = style.parent();
    }
    return Optional.empty();
  }

  private static Optional<UnitRole> own(Style style) {
    Matcher heading = HEADING.matcher(style.name());
    if (heading.matches()) {
      String level = heading.group(1);
      return Optional.of(UnitRole.heading(level == null ? 1 : Integer.parseInt(level)));
    }
    if (style.outline() >= 0 && style.outline() < 9) {
      return Optional.of(UnitRole.heading(style.outline() + 1));
    }
    if (style.numbered() || LIST.matcher(style.name()).matches()) {
      return Optional.of(UnitRole.listItem(1));
    }
    return Optional.empty();
  }
}
