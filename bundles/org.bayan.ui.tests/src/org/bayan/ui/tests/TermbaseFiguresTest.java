package org.bayan.ui.tests;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a termbase of 100,000 concepts in its editor and prints how long the user interface
 * thread did not answer. Run by hand, with {@code -Dbayan.figures=true}: on a busy machine the
 * figures say little, so nothing is asserted.
 */
@EnabledIfSystemProperty(
    named = "bayan.figures",
    matches = "true",
    disabledReason = "measures, and is run by hand")
final class TermbaseFiguresTest {

  private static final int CONCEPTS = 100_000;
  private static final String[] ARABIC = {"لجنة", "قرار", "تقرير", "مجلس", "بعثة", "ميثاق", "وفد"};
  private static final String[] ENGLISH = {
    "committee", "resolution", "report", "council", "mission", "charter", "delegation"
  };

  @Test
  void theFiguresOfALargeTermbaseArePrinted() throws Exception {
    Dialogs.closeEditors();
    OpenTermbase.seed("warm").close();
    IFile file = OpenTermbase.write("large", large().getBytes(StandardCharsets.UTF_8));
    OpenTermbase[] opened = new OpenTermbase[1];
    measure("open", () -> opened[0] = OpenTermbase.of(file));
    try (OpenTermbase large = opened[0]) {
      for (String query : new String[] {"و", "وا", "والتقرير", "report 77", "*sion 9*", ""}) {
        measure("search " + query, () -> large.search(query));
      }
      measure("sort", () -> sort(large, "ar"));
      measure("sort back", () -> sort(large, "ar"));
      measure("sort by subject", () -> sort(large, "subject"));
      large.focusList();
      measure("down", () -> Ui.press(SWT.ARROW_DOWN));
      measure("end", () -> Ui.press(SWT.END));
      measure("page up", () -> Ui.press(SWT.PAGE_UP));
      measure("approve", () -> Keys.press("A"));
      measure("undo", () -> Keys.press("Ctrl+Z"));
      measure("duplicate", () -> Keys.press("D"));
      measure("delete", () -> Keys.press("Del"));
      measure("select all", () -> Keys.press("Ctrl+A"));
      measure("save", () -> save(large));
    }
  }

  private static void save(OpenTermbase large) {
    Keys.press("Ctrl+S");
    Ui.waitUntil("it is saved", () -> !large.editor().isDirty());
  }

  private static void sort(OpenTermbase large, String column) {
    Ui.run(() -> large.list().sortBy(column));
    large.settle();
  }

  private static void measure(String what, Runnable action) {
    try (Stalls stalls = new Stalls()) {
      long begun = System.nanoTime();
      action.run();
      long took = (System.nanoTime() - begun) / 1_000_000;
      System.out.printf(
          "FIGURE %s: %d ms, longest stall %.0f ms, of it work %.0f ms%n",
          what, took, stalls.longest(), stalls.work());
      stalls.causes().forEach(cause -> System.out.println("FIGURE   " + cause));
    }
  }

  private static String large() {
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <tbxHeader><fileDesc><sourceDesc><p>made</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        """);
    for (int i = 0; i < CONCEPTS; i++) {
      String arabic = ARABIC[i % 7] + " " + ARABIC[i / 7 % 7] + " " + i;
      String english = ENGLISH[i % 7] + " " + ENGLISH[i / 7 % 7] + " " + i;
      xml.append("<conceptEntry id=\"k").append(i).append("\"><min:subjectField>");
      xml.append(ENGLISH[i % 5]).append("</min:subjectField>");
      term(xml, "ar", arabic);
      term(xml, "en", english);
      xml.append("</conceptEntry>\n");
    }
    return xml.append("</body></text></tbx>\n").toString();
  }

  private static void term(StringBuilder xml, String language, String text) {
    xml.append("<langSec xml:lang=\"").append(language).append("\"><termSec><term>");
    xml.append(text).append("</term><min:administrativeStatus>preferredTerm-admn-sts");
    xml.append("</min:administrativeStatus></termSec></langSec>");
  }
}
