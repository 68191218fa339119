package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.ui.internal.keys.KeyCardPage;
import org.bayan.ui.internal.keys.KeyRow;
import org.junit.jupiter.api.Test;

/** The key card as a page that a browser prints. */
final class KeyCardPageTest {

  private static final String PAGE =
      KeyCardPage.of(
          List.of(
              new KeyRow("Bitext", "Accept", "Says so", List.of("A", "Alt+A"), List.of("A")),
              new KeyRow("Bitext", "Merge & Go", "If a < b", List.of("M"), List.of()),
              new KeyRow("File", "Save", "", List.of("Ctrl+S"), List.of("Ctrl+S"))));

  private static int count(String part) {
    return PAGE.split(part, -1).length - 1;
  }

  @Test
  void eachGroupHasATableWithARowForEachCommand() {
    assertEquals(2, count("<table>"));
    assertTrue(PAGE.indexOf("<h2>Bitext</h2>") < PAGE.indexOf("<h2>File</h2>"), PAGE);
    assertEquals(3, count("<tr><td>"));
    assertTrue(PAGE.contains("<kbd>A</kbd>, <kbd>Alt+A</kbd></td><td><kbd>A</kbd>"), PAGE);
  }

  @Test
  void textsAreNoMarkup() {
    assertTrue(PAGE.contains("Merge &amp; Go<br><small>If a &lt; b</small>"), PAGE);
  }

  @Test
  void thePageSaysItsLanguageDirectionAndEncoding() {
    assertTrue(PAGE.startsWith("<!DOCTYPE html>\n<html lang=\"en"), PAGE);
    assertTrue(PAGE.contains("dir=\"ltr\""), PAGE);
    assertTrue(PAGE.contains("<meta charset=\"utf-8\">"), PAGE);
  }
}
