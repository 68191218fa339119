package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The style sheet of the report, which the page carries inside. */
final class StyleSheet {
  private static final String RESOURCE = "report.css";

  private StyleSheet() {}

  static String text() throws IOException {
    try (InputStream in = StyleSheet.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the bundle lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
