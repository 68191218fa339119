package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes are units of their own and know the unit that carries their mark. */
class FootnotesTest {
  @TempDir Path folder;

  @Test
  void of_a_docx() throws Exception {
    Path file = folder.resolve("a.docx");
    MergeSamples.docx(file);
    expectNote(Merging.extract(file, "ar"), "نص الحاشية", "قال الوزير إن التحالف مستمر.");
  }

  @Test
  void of_an_odt() throws Exception {
    Path file = folder.resolve("a.odt");
    MergeSamples.odt(file);
    expectNote(Merging.extract(file, "ar"), "نص الحاشية", "قال الوزير إن التحالف مستمر.\nوأضاف");
  }

  @Test
  void of_markdown() throws Exception {
    expectNote(read("a.md", "نص.[^note]\n\nآخر\n\n[^note]: نص حاشية\n"), "نص حاشية", "نص.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>نص<sup><a href=\"#fn1\">1</a></sup></p><p>آخر</p><p id=\"fn1\">حاشية</p>",
        "<p>نص<a href=\"#_ftn1\">[1]</a></p><p>آخر</p><p><a name=\"_ftn1\"></a>حاشية</p>",
        "<p>نص<a href=#note-1><sup>1</sup></a></p><p>آخر</p><ol><li id=note-1>حاشية</li></ol>",
        "<p>نص<a href=\"#cite_note-5\">٥</a></p><p>آخر</p><div id=\"cite_note-5\">حاشية</div>"
      })
  void of_a_page(String body) throws Exception {
    ExtractedDocument document = read("a.html", "<html><body>" + body + "</body></html>");
    ExtractedUnit note = document.units().getLast();
    assertEquals(UnitKind.FOOTNOTE, note.kind());
    assertEquals(Optional.of(document.units().getFirst().id()), note.parent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>انظر <a href=\"#part\">الجزء الثاني</a></p><p id=\"part\">نص</p>",
        "<ul><li><a href=\"#s1\">1</a></li></ul><p id=\"s1\">نص</p>",
        "<p id=\"fn1\">نص</p><p>آخر<sup><a href=\"#fn1\">1</a></sup></p>",
        "<p>نص<sup><a href=\"#fn1\">1</a></sup></p><h2 id=\"fn1\">عنوان</h2>"
      })
  void links_to_other_places_make_no_notes(String body) throws Exception {
    ExtractedDocument document = read("a.html", "<html><body>" + body + "</body></html>");
    assertEquals(0, document.units().stream().filter(u -> u.kind() == UnitKind.FOOTNOTE).count());
  }

  private ExtractedDocument read(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return Merging.extract(file, "ar");
  }

  private static void expectNote(ExtractedDocument document, String note, String host) {
    ExtractedUnit found =
        document.units().stream()
            .filter(u -> u.kind() == UnitKind.FOOTNOTE)
            .findFirst()
            .orElseThrow();
    assertEquals(note, document.text(found));
    ExtractedUnit parent =
        document.units().stream()
            .filter(u -> found.parent().equals(Optional.of(u.id())))
            .findFirst()
            .orElseThrow();
    assertEquals(host, document.text(parent));
  }
}
