package org.bayan.core.internal.fetch;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says of a document (RFC 9110, 8.3).
 *
 * @param mediaType in lower case, without parameters
 * @param charset the encoding, where one is stated that Java knows
 */
record ContentType(Optional<String> mediaType, Optional<Charset> charset) {
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w:.+-]{1,40})", Pattern.CASE_INSENSITIVE);

  static ContentType of(Optional<String> header) {
    String text = header.orElse("");
    String type = text.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    Matcher matcher = CHARSET.matcher(text);
    return new ContentType(
        Optional.of(type).filter(t -> t.matches("[\\w.+-]+/[\\w.+-]+")),
        matcher.find() ? named(matcher.group(1)) : Optional.empty());
  }

  /** The Encoding Standard reads the names of Latin-1 and ASCII as windows-1252, like browsers. */
  private static Optional<Charset> named(String label) {
    try {
      Charset charset = Charset.forName(label);
      boolean latin = charset.name().equals("ISO-8859-1") || charset.name().equals("US-ASCII");
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
