package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The style sheet of the report, which the page carries inside. */
final class StyleSheet {
  private static final String RESOURCE = "report.css";
  private static final String QUALITY = "quality.css";

  private StyleSheet() {}

  static String text() throws IOException {
    return read(RESOURCE);
  }

  /** The style sheet of the quality report. */
  static String quality() throws IOException {
    return read(QUALITY);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the bundle lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
