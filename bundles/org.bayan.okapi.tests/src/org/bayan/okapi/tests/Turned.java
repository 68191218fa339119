package org.bayan.okapi.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.okapi.internal.direction.LanguageChange;

/** Documents of a few parts before and after their direction was turned. */
final class Turned {
  static final LanguageChange TO_ENGLISH = new LanguageChange("ar", "en");
  static final LanguageChange TO_ARABIC = new LanguageChange("en", "ar-IQ");
  static final LanguageChange TO_FRENCH = new LanguageChange("en", "fr");

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What turns a file. */
  interface Turning {
    void apply(Path merged, LanguageChange change, OutputStream out) throws Exception;
  }

  private Turned() {}

  /** A WordprocessingML part: the local name of its root and what is in it. */
  static String word(String root, String content) {
    return "<w:" + root + " xmlns:w=\"" + W + "\">" + content + "</w:" + root + ">";
  }

  /** An OpenDocument part: the local name of its root and what is in it. */
  static String odf(String root, String content) {
    StringBuilder namespaces = new StringBuilder();
    for (String prefix : List.of("office", "style", "text", "table", "meta")) {
      namespaces.append(namespace(prefix, prefix));
    }
    namespaces.append(namespace("fo", "xsl-fo-compatible"));
    namespaces.append(namespace("svg", "svg-compatible"));
    return "<office:" + root + namespaces + ">" + content + "</office:" + root + ">";
  }

  private static String namespace(String prefix, String name) {
    return " xmlns:" + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
  }

  /** The parts of a ZIP file after its turning, in their order. */
  static Map<String, String> parts(
      Path folder, Map<String, String> parts, LanguageChange change, Turning turning)
      throws Exception {
    Path file = folder.resolve("merged.zip");
    TestDocuments.zip(file, parts);
    return unzip(bytes(file, change, turning));
  }

  static byte[] bytes(Path file, LanguageChange change, Turning turning) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    turning.apply(file, change, out);
    return out.toByteArray();
  }

  static Map<String, String> unzip(byte[] zip) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** What stands between the first start tag of the root element and its end tag. */
  static String content(String xml) {
    int root = xml.indexOf('<', xml.startsWith("<?") ? 2 : 0);
    int end = xml.indexOf('>', root);
    return xml.charAt(end - 1) == '/' ? "" : xml.substring(end + 1, xml.lastIndexOf("</"));
  }
}
