package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before and after the root element of an XML document. */
final class XmlDeclaration {
  private static final Pattern DECLARATION =
      Pattern.compile(
          "^<\\?xml(\\s+version\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))"
              + "(?:\\s+encoding\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))?");

  private XmlDeclaration() {}

  /** The document with a declaration that states the encoding it will be written in. */
  static String stating(Charset charset, String xml) {
    Matcher declaration = DECLARATION.matcher(xml);
    if (declaration.find()) {
      return "<?xml"
          + declaration.group(1)
          + " encoding=\""
          + charset.name()
          + "\""
          + xml.substring(declaration.end());
    }
    return "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n" + xml;
  }

  /** A document that was written again, with the white space at its end that the original has. */
  static String sameEnd(String original, String written) {
    String end = original.substring(original.stripTrailing().length());
    return written.stripTrailing() + end;
  }
}
