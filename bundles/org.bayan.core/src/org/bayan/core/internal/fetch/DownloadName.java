package org.bayan.core.internal.fetch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name for a file that every system can hold, made of what a server and an address say. */
final class DownloadName {
  private static final int MAX_CHARACTERS = 80;
  private static final String OF_NOTHING = "document";
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "xhtml"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/pdf", "pdf"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry("application/xliff+xml", "xlf"),
          Map.entry("application/x-xliff+xml", "xlf"),
          Map.entry("text/x-gettext-translation", "po"));
  private static final Set<String> KNOWN =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xht",
          "txt",
          "text",
          "md",
          "markdown",
          "pdf",
          "docx",
          "docm",
          "odt",
          "ott",
          "xlf",
          "xliff",
          "po",
          "pot",
          "doc",
          "rtf");
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)filename\\*\\s*=\\s*(?:UTF-8|ISO-8859-1)'[^']*'([^;\\s]+)");
  private static final Pattern PLAIN =
      Pattern.compile("(?i)filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private DownloadName() {}

  /**
   * The name.
   *
   * @param disposition the header {@code Content-Disposition} (RFC 6266)
   * @param address whose last part serves where the header names nothing
   * @param mediaType decides the extension where the name has none that is known
   */
  static String of(Optional<String> disposition, URI address, Optional<String> mediaType) {
    String name =
        disposition
            .flatMap(DownloadName::stated)
            .map(DownloadName::safe)
            .filter(stated -> !stated.isEmpty())
            .orElseGet(() -> safe(lastPart(address)));
    String whole = name.isEmpty() ? OF_NOTHING : name;
    if (KNOWN.contains(extension(whole))) {
      return whole;
    }
    return mediaType.map(EXTENSIONS::get).map(e -> whole + "." + e).orElse(whole);
  }

  private static Optional<String> stated(String header) {
    Matcher extended = EXTENDED.matcher(header);
    if (extended.find()) {
      return Optional.of(decoded(extended.group(1)));
    }
    Matcher plain = PLAIN.matcher(header);
    if (!plain.find()) {
      return Optional.empty();
    }
    return Optional.of(
        plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"));
  }

  private static String lastPart(URI address) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String part = path.replaceFirst("/+$", "");
    return decoded(part.substring(part.lastIndexOf('/') + 1));
  }

  private static String decoded(String escaped) {
    try {
      return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return escaped;
    }
  }

  /** Only the last part, without what one system or another forbids in names. */
  private static String safe(String name) {
    String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String allowed =
        base.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFD<>:\"|?*]", "_")
            .replaceFirst("^[.\\s]+", "")
            .replaceFirst("[.\\s]+$", "");
    String shorter = shortened(allowed);
    return DEVICE.matcher(shorter).matches() ? "_" + shorter : shorter;
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= MAX_CHARACTERS) {
      return name;
    }
    String extension = extension(name);
    String end = KNOWN.contains(extension) ? "." + extension : "";
    int length = name.offsetByCodePoints(0, MAX_CHARACTERS - end.length());
    return name.substring(0, length).strip() + end;
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
