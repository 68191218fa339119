package org.bayan.okapi.internal.edit;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the characters of an XML file are bytes.
 *
 * @param charset the charset
 * @param marked whether a byte order mark stands before them
 */
public record SrxBytes(Charset charset, boolean marked) {

  private static final char MARK = '\uFEFF';
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /**
   * Finds it out (XML 1.0, appendix F): by the byte order mark, else by the declaration, else it is
   * UTF-8.
   */
  public static SrxBytes of(byte[] xml) {
    for (Charset unicode :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      byte[] mark = String.valueOf(MARK).getBytes(unicode);
      if (xml.length >= mark.length && Arrays.equals(mark, 0, mark.length, xml, 0, mark.length)) {
        return new SrxBytes(unicode, true);
      }
    }
    int length = Math.min(xml.length, DECLARATION);
    Matcher declared = ENCODING.matcher(new String(xml, 0, length, StandardCharsets.ISO_8859_1));
    return new SrxBytes(declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8, false);
  }

  private static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // The parser has read it, so that it is a name of UTF-8 which only XML knows.
      return StandardCharsets.UTF_8;
    }
  }

  /** The characters, without a byte order mark. */
  public String decode(byte[] xml) {
    String text = new String(xml, charset);
    return marked ? text.substring(1) : text;
  }

  /**
   * The bytes; in UTF-8, and declared so, where the charset lacks one of the characters.
   *
   * @param xml the characters, without a byte order mark
   */
  public byte[] encode(String xml) {
    if (charset.newEncoder().canEncode(xml)) {
      return (marked ? MARK + xml : xml).getBytes(charset);
    }
    Matcher declared = ENCODING.matcher(xml);
    String utf8 =
        declared.find()
            ? xml.substring(0, declared.start(1)) + "UTF-8" + xml.substring(declared.end(1))
            : xml;
    return utf8.getBytes(StandardCharsets.UTF_8);
  }
}
