package org.bayan.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.model.library.OfficialText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenLibraryTest {

  @TempDir Path folder;

  @Test
  void anEmptyLibraryIsOne() throws TaskException {
    Path library = folder.resolve("new/library");
    new CreateLibrary().run(library);
    assertTrue(OpenLibrary.isLibrary(library));
    assertEquals(List.of(), SmallLibrary.open(library).texts());
    assertThrows(TaskException.class, () -> new CreateLibrary().run(library));
  }

  @Test
  void aFolderWithOtherFilesIsNeitherMadeALibraryNorOpenedAsOne() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "A");
    assertThrows(TaskException.class, () -> new CreateLibrary().run(folder));
    assertThrows(TaskException.class, () -> SmallLibrary.open(folder));
    assertThrows(TaskException.class, () -> SmallLibrary.open(folder.resolve("none")));
  }

  @Test
  void aDamagedTextIsPassedOverAndNamed() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path damaged = library.resolve("S-RES-9170-2014.ar.akn.xml");
    Files.writeString(damaged, Files.readString(damaged).substring(0, 500));
    Library opened = SmallLibrary.open(library);
    assertEquals(1, opened.texts().size());
    assertEquals(1, opened.warnings().size());
    assertTrue(
        opened.warnings().get(0).startsWith(damaged + ", line "), opened.warnings()::toString);
  }

  @Test
  void detailsAreChangedAndTheTextStays() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    OfficialText before = SmallLibrary.open(library).text("S-RES-9170-2014.en").orElseThrow();
    OfficialText after =
        new ChangeDetails().run(library, before.id(), GivenDetails.NONE.withWork("other"));
    assertEquals(before.with(before.details().withWork("other")), after);
    assertEquals(List.of(after), SmallLibrary.open(library).versions("other"));
    assertThrows(
        TaskException.class, () -> new ChangeDetails().run(library, "../x", GivenDetails.NONE));
  }

  @Test
  void aLibraryStaysOneWhenTheLastTextIsRemoved() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    for (OfficialText text : SmallLibrary.open(library).texts()) {
      new RemoveOfficialText().run(library, text.id());
    }
    assertEquals(List.of(), SmallLibrary.open(library).texts());
    assertThrows(TaskException.class, () -> new RemoveOfficialText().run(library, "none"));
  }

  @Test
  void aFolderOfDocumentsServesAsALibraryAndNothingIsWrittenIntoIt()
      throws IOException, TaskException {
    Files.writeString(folder.resolve("r.en.txt"), SmallLibrary.RESOLUTION);
    Files.writeString(folder.resolve("s.seg"), "One. Two.\nThree.\n\nFour.\n");
    Files.writeString(folder.resolve("notes.gold"), "1\t2");
    Library plain = new OpenLibrary().runOrPlain(folder, Progress.NONE);
    assertEquals(
        List.of("r.en.txt", "s.seg"), plain.texts().stream().map(OfficialText::id).toList());
    assertEquals(
        List.of("One. Two.", "Three.", "Four."), plain.text("s.seg").orElseThrow().segmentTexts());
    assertEquals(
        List.of(
            folder.resolve("notes.gold")
                + " is no document of a kind that is read here; it is passed over."),
        plain.warnings());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void ofALargeFolderItIsSaidThatALibraryWouldBeReadOnce() throws IOException, TaskException {
    Path file = Files.writeString(folder.resolve("large.seg"), "The Council met.\n".repeat(20_001));
    assertEquals(
        List.of(
            file
                + " has 20,001 passages and is read anew each time; import its documents into a"
                + " library, which is read once."),
        new OpenLibrary().runOrPlain(file, Progress.NONE).warnings());
  }

  @Test
  void oneDocumentServesAsALibrary() throws IOException, TaskException {
    Path file = Files.writeString(folder.resolve("r.gold"), SmallLibrary.RESOLUTION);
    Library plain = new OpenLibrary().runOrPlain(file, Progress.NONE);
    assertEquals("S/RES/9170 (2014)", plain.texts().get(0).details().symbol());
    assertThrows(
        TaskException.class,
        () -> new OpenLibrary().runOrPlain(folder.resolve("none"), Progress.NONE));
  }

  @Test
  void theBrusselsStatementHasTheSegmentsOfItsSegmentedForm() throws IOException, TaskException {
    String shared = System.getProperty("bayan.shared");
    assumeTrue(shared != null, "needs -Dbayan.shared");
    Path brussels = Path.of(shared, "corpus", "brussels");
    assumeTrue(Files.isDirectory(brussels), "needs the Brussels texts");
    OfficialText text =
        new OpenLibrary()
            .runOrPlain(brussels.resolve("statement.en.txt"), Progress.NONE)
            .texts()
            .get(0);
    List<String> lines =
        Files.readAllLines(brussels.resolve("statement.en.seg")).stream()
            .filter(line -> !line.isBlank())
            .toList();
    assertEquals(55, text.segmentCount());
    assertEquals(lines, text.segmentTexts());
    assertEquals("2014-12-03", text.details().date());
    assertEquals("statement", text.details().work());
    assertEquals("2 (3)", text.paragraphOf(9).number());
    assertEquals("3", text.paragraphOf(12).number());
    assertFalse(text.details().title().isEmpty());
  }
}
