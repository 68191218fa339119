package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bayan.okapi.ExtractedDocument;

/** Prints units in short, for comparison: {@code HEADING1 text}. */
final class ExtractedText {
  private ExtractedText() {}

  static void expect(ExtractedDocument document, String... units) {
    assertEquals(
        List.of(units),
        document.units().stream()
            .map(u -> u.kind() + (u.level() > 0 ? "" + u.level() : "") + " " + document.text(u))
            .toList());
  }
}
