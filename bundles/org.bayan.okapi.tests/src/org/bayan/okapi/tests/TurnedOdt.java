package org.bayan.okapi.tests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bayan.okapi.internal.direction.LanguageChange;
import org.bayan.okapi.internal.direction.OdtDirection;

/** Small ODT documents and what becomes of them when they are turned. */
final class TurnedOdt {
  static final String RTL_PAGE =
      "<style:page-layout style:name=\"pm\"><style:page-layout-properties"
          + " style:writing-mode=\"rl-tb\"/></style:page-layout>";

  static final String LTR_PAGE = RTL_PAGE.replace("rl-tb", "lr-tb");

  private final Path folder;

  TurnedOdt(Path folder) {
    this.folder = folder;
  }

  /** The content of a document that LibreOffice wrote, turned. */
  String libreOffice(LanguageChange change, String content) throws Exception {
    String meta = "<meta:generator>LibreOffice/7.4$Linux</meta:generator>";
    return Turned.content(turn(change, content, "", meta).get("content.xml"));
  }

  /** The content of a document that another program wrote, turned. */
  String standard(LanguageChange change, String content) throws Exception {
    return Turned.content(turn(change, content, "").get("content.xml"));
  }

  Map<String, String> turn(LanguageChange change, String content, String styles) throws Exception {
    return turn(change, content, styles, "");
  }

  Map<String, String> turn(LanguageChange change, String content, String styles, String meta)
      throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("meta.xml", Turned.odf("document-meta", meta));
    parts.put("content.xml", Turned.odf("document-content", content));
    if (!styles.isEmpty()) {
      parts.put("styles.xml", Turned.odf("document-styles", styles));
    }
    return Turned.parts(folder, parts, change, OdtDirection::apply);
  }

  static String automatic(String styles) {
    return "<office:automatic-styles>" + styles + "</office:automatic-styles>";
  }

  static String styles(String common, String automatic) {
    String element =
        common.isEmpty() ? "<office:styles/>" : "<office:styles>" + common + "</office:styles>";
    return element + automatic(automatic);
  }

  static String style(String name, String properties) {
    return "<style:style style:family=\"paragraph\" style:name=\""
        + name
        + "\"><style:paragraph-properties "
        + properties
        + "/></style:style>";
  }

  static String body(String paragraphs) {
    return "<office:body><office:text>" + paragraphs + "</office:text></office:body>";
  }

  static String p(String style, String text) {
    String name = style.isEmpty() ? "" : " text:style-name=\"" + style + "\"";
    return "<text:p" + name + ">" + text + "</text:p>";
  }
}
