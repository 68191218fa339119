package org.bayan.exchange.internal.tbx;

import java.util.regex.Pattern;
import org.bayan.exchange.internal.xml.XmlElement;

/**
 * The text of a value. Tools wrap and indent files as it pleases them, so white space with a line
 * break in it counts as one space, and none at the ends counts; other spaces are kept. A line break
 * that a person made is therefore written as LINE SEPARATOR (U+2028), which is no white space of
 * XML.
 */
public final class TextValue {
  private static final char LINE_SEPARATOR = '\u2028';
  private static final Pattern WRAPPED = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r\\n]*");

  private TextValue() {}

  /** A value as it is written to a file. */
  public static String write(String value) {
    return value.replace("\r\n", "\n").replace('\r', '\n').replace('\n', LINE_SEPARATOR);
  }

  /** The value that an element holds, markup left out. */
  public static String of(XmlElement element) {
    String text = element.rawText();
    // Most values are short and in one line; a large file has millions of them.
    String unwrapped = text.indexOf('\n') < 0 ? text : WRAPPED.matcher(text).replaceAll(" ");
    return unwrapped.strip().replace(LINE_SEPARATOR, '\n');
  }
}
