package org.bayan.index.internal.spelling;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code .aff} file of a dictionary. It names its encoding in a line {@code SET}, which may
 * stand anywhere; Lucene looks for it in the first 30 kB only, and the Arabic dictionary of Debian
 * has it far below.
 */
public final class AffixFile {

  private static final Pattern ENCODING = Pattern.compile("(?m)^SET[ \\t]+\\S+.*\\R?");
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private AffixFile() {}

  /** The content of a file with the line that names its encoding at the top, and nowhere else. */
  public static byte[] encodingFirst(byte[] content) {
    // Latin 1 gives every byte a character and back again, whatever the encoding is.
    String lines = new String(content, StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(lines);
    if (!encoding.find()) {
      return content;
    }
    String first = encoding.group().strip() + "\n";
    String rest = encoding.replaceAll("");
    if (rest.startsWith(BYTE_ORDER_MARK)) {
      rest = rest.substring(BYTE_ORDER_MARK.length());
    }
    return (first + rest).getBytes(StandardCharsets.ISO_8859_1);
  }
}
