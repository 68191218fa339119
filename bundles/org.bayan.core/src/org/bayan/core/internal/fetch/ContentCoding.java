package org.bayan.core.internal.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks what a server packed (RFC 9110, 8.4.1). */
final class ContentCoding {
  private static final int ZLIB_METHOD = 8;

  private ContentCoding() {}

  /** The coding that nobody here can unpack, or null when all can be. */
  static String unknownIn(List<String> codings) {
    return codings.stream().filter(coding -> !isKnown(coding)).findFirst().orElse(null);
  }

  private static boolean isKnown(String coding) {
    return switch (coding) {
      case "gzip", "x-gzip", "deflate", "identity" -> true;
      default -> false;
    };
  }

  /** The codings that a header lists, in the order in which they were applied. */
  static List<String> listed(List<String> headers) {
    List<String> codings = new ArrayList<>();
    for (String header : headers) {
      for (String coding : header.split(",")) {
        if (!coding.isBlank()) {
          codings.add(coding.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return codings;
  }

  /**
   * The bytes behind the codings.
   *
   * @throws TooLargeException when there are too many
   * @throws IOException when they are damaged or cut off
   */
  static byte[] unpack(byte[] packed, List<String> codings, long maxBytes) throws IOException {
    byte[] bytes = packed;
    for (String coding : codings.reversed()) {
      bytes = unpack(bytes, coding, maxBytes);
    }
    return bytes;
  }

  private static byte[] unpack(byte[] packed, String coding, long maxBytes) throws IOException {
    if (coding.equals("identity") || packed.length == 0) {
      return packed;
    }
    return coding.equals("deflate")
        ? inflated(packed, maxBytes)
        : read(new GZIPInputStream(new ByteArrayInputStream(packed)), maxBytes);
  }

  private static byte[] inflated(byte[] packed, long maxBytes) throws IOException {
    // Some servers leave the zlib wrapper out that the standard asks for.
    boolean wrapped = packed.length > 1 && (packed[0] & 0x0F) == ZLIB_METHOD && isZlib(packed);
    Inflater inflater = new Inflater(!wrapped);
    try {
      return read(new InflaterInputStream(new ByteArrayInputStream(packed), inflater), maxBytes);
    } finally {
      inflater.end();
    }
  }

  private static byte[] read(InputStream unpacking, long maxBytes) throws IOException {
    try (InputStream in = unpacking) {
      byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > maxBytes) {
        throw new TooLargeException();
      }
      return bytes;
    }
  }

  private static boolean isZlib(byte[] packed) {
    return (((packed[0] & 0xFF) << 8) + (packed[1] & 0xFF)) % 31 == 0;
  }
}
