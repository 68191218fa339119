package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a document declares in its first 1024 bytes: an HTML page in a meta element
 * (HTML Standard, 4.2.5.4), XML in its declaration.
 */
public final class DeclaredCharset {
  private static final int PRESCAN_BYTES = 1024;
  private static final Pattern XML =
      Pattern.compile("^<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})[\"']");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The declared encoding; empty when there is none or when Java does not know its name. */
  public static Optional<Charset> declaredIn(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN_BYTES);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(start);
    if (xml.find()) {
      return byName(xml.group(1));
    }
    Matcher meta = META.matcher(start);
    return meta.find() ? byName(meta.group(1)) : Optional.empty();
  }

  private static Optional<Charset> byName(String name) {
    try {
      Charset charset = Charset.forName(name);
      // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
      return Optional.of(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
