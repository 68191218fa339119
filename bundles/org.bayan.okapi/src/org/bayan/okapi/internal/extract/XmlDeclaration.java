package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declaration at the start of an XML document. */
final class XmlDeclaration {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^<\\?xml(\\s+version\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))"
              + "(?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?");

  private XmlDeclaration() {}

  /**
   * The document with a declaration that states the encoding it will be written in. Without any XML
   * is in UTF-8 or UTF-16, so that it stays as it is in these.
   */
  static String stating(Charset charset, String xml) {
    Matcher declaration = DECLARATION.matcher(xml);
    boolean declared = declaration.find();
    boolean unicode = charset.name().startsWith("UTF-");
    if (unicode && (!declared || declaration.group(2) == null)
        || isStated(declaration, declared, charset)) {
      return xml;
    }
    String encoding = " encoding=\"" + charset.name() + "\"";
    return declared
        ? "<?xml" + declaration.group(1) + encoding + xml.substring(declaration.end())
        : "<?xml version=\"1.0\"" + encoding + "?>\n" + xml;
  }

  private static boolean isStated(Matcher declaration, boolean declared, Charset charset) {
    return declared
        && declaration.group(2) != null
        && declaration.group(2).equalsIgnoreCase(charset.name());
  }
}
