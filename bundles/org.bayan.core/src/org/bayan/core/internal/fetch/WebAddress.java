package org.bayan.core.internal.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.core.TaskException;

/**
 * Addresses as people write them: letters of any script stand for themselves (RFC 3987), in the
 * path and query as UTF-8 in percent signs, in the name of the host as IDNA.
 */
public final class WebAddress {
  /** A letter alone before the colon is a drive. */
  private static final Pattern WITH_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  private static final Pattern KNOWN_SCHEME =
      Pattern.compile("(?i)(?:https?|file|ftps?|data|javascript|jar|mailto|about|blob):.*");
  private static final Pattern WEB =
      Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
  private static final int MAX_PORT = 65_535;
  private static final String UNESCAPED = "-._~:/?@!$&'()*+,;=";

  private WebAddress() {}

  /** Whether a user means an address and not a file. */
  public static boolean looksLikeOne(String text) {
    return WITH_SCHEME.matcher(text).matches() || KNOWN_SCHEME.matcher(text).matches();
  }

  /**
   * Reads an address.
   *
   * @param text as a user writes it; what follows {@code #} is left out
   * @throws TaskException when it is not http or https, or malformed
   */
  public static URI parse(String text) throws TaskException {
    Matcher parts = WEB.matcher(text.strip());
    if (!parts.matches()) {
      throw refused(text);
    }
    String authority = authority(text, parts.group(2));
    String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
    String query = parts.group(4) == null ? "" : parts.group(4);
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    try {
      URI address = new URI(scheme + "://" + authority + escape(path) + escape(query));
      if (address.getHost() == null || address.getPort() > MAX_PORT) {
        throw Failure.of(text, "names a host or port that there cannot be; check the address");
      }
      return address;
    } catch (URISyntaxException e) {
      throw Failure.of(text, "is no valid address (" + e.getReason() + "); check it", e);
    }
  }

  private static TaskException refused(String text) {
    String scheme = text.substring(0, Math.max(0, text.indexOf(':'))).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "file" -> Failure.of(text, "is a file and not on the web; name the file by its path");
      case "http", "https" -> Failure.of(text, "is no whole address; write it like https://host/…");
      default ->
          Failure.of(
              text,
              "is neither http nor https; download the document yourself and import the file");
    };
  }

  private static String authority(String text, String authority) throws TaskException {
    if (authority.contains("@")) {
      throw Failure.of(
          text,
          "holds a user name, which would be kept in the bitext; download the document yourself"
              + " and import the file");
    }
    String host = authority.replaceFirst(":\\d*$", "");
    if (host.isEmpty()) {
      throw Failure.of(text, "names no host; write it like https://host/…");
    }
    if (host.startsWith("[")) {
      return authority;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED) + authority.substring(host.length());
    } catch (IllegalArgumentException e) {
      throw Failure.of(text, "names a host that there cannot be; check the address", e);
    }
  }

  /** Percent signs for what an address cannot hold; what is escaped already stays. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)
          || UNESCAPED.indexOf(codePoint) >= 0
          || codePoint == '%' && isEscape(text, i)) {
        escaped.appendCodePoint(codePoint);
      } else {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
      }
      i += Character.charCount(codePoint);
    }
    return escaped.toString();
  }

  private static boolean isEscape(String text, int index) {
    return index + 2 < text.length()
        && Character.digit(text.charAt(index + 1), 16) >= 0
        && Character.digit(text.charAt(index + 2), 16) >= 0;
  }
}
