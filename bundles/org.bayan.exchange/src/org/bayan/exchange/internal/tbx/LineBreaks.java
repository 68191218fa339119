package org.bayan.exchange.internal.tbx;

/**
 * Line breaks inside a value. White space of TBX carries no meaning: files are indented and wrapped
 * as it pleases their tools. So a line break that a person made is written as LINE SEPARATOR
 * (U+2028), which is no white space of XML.
 */
public final class LineBreaks {
  private static final char LINE_SEPARATOR = '\u2028';

  private LineBreaks() {}

  /** A value as it stands in a file. */
  public static String write(String value) {
    return value.replace("\r\n", "\n").replace('\r', '\n').replace('\n', LINE_SEPARATOR);
  }

  /** A value as it was before it was written. */
  public static String read(String text) {
    return text.replace(LINE_SEPARATOR, '\n');
  }
}
