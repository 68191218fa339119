package org.bayan.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bayan.align.recall.PassageKeys;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.WeightedKey;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.IndexCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrarySearchTest {

  private static final Progress STOPPED =
      new Progress() {
        @Override
        public void step(String name) {
          // Nobody watches.
        }

        @Override
        public void worked(double fraction) {
          // Nobody watches.
        }

        @Override
        public boolean cancelled() {
          return true;
        }
      };

  @TempDir Path folder;

  /** Counts how often an index is made. */
  private static final class Watching implements Progress {
    private int indexings;

    @Override
    public void step(String name) {
      indexings += name.equals("Indexing") ? 1 : 0;
    }

    @Override
    public void worked(double fraction) {
      // Not looked at.
    }
  }

  private Library open(Path library) throws TaskException {
    return new OpenLibrary(new IndexCache(folder.resolve("cache"))).run(library, Progress.NONE);
  }

  @Test
  void peopleFindPassagesByWords() throws IOException, TaskException {
    try (Library library = open(SmallLibrary.in(folder))) {
      FoundPassages found = library.search("fighters movement", "", 0, 10);
      assertEquals(1, found.total());
      FoundPassage passage = found.passages().get(0);
      assertEquals("S-RES-9170-2014.en", passage.text().id());
      assertEquals("(a) To prevent the movement of fighters;", passage.words());
      assertEquals("2 (a)", passage.paragraph().number());
      assertEquals(1, library.search("مقاتلون", "ar", 0, 10).total());
      assertEquals(0, library.search("مقاتلون", "en", 0, 10).total());
    }
  }

  @Test
  void theEngineFindsPassagesByKeys() throws IOException, TaskException {
    try (Library library = open(SmallLibrary.in(folder))) {
      List<QueryGroup> query =
          List.of(new QueryGroup(List.of(new WeightedKey(stem("fighters"), 0.8))));
      List<FoundPassage> found = library.find(query, "en", 5);
      assertEquals("(a) To prevent the movement of fighters;", found.get(0).words());
      assertEquals(List.of(), library.find(query, "ar", 5));
    }
  }

  private static String stem(String word) {
    return PassageKeys.of(word, "en").get(0);
  }

  @Test
  void theIndexIsKeptAsLongAsTheTextsAreTheSame() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    assertEquals(1, indexings(library));
    assertEquals(0, indexings(library));
    Path file = library.resolve("S-RES-9170-2014.en.akn.xml");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    new ChangeDetails().run(library, "S-RES-9170-2014.en", GivenDetails.NONE.withWork("w"));
    assertEquals(0, indexings(library));
    Files.writeString(file, Files.readString(file).replace("Deplores", "Condemns"));
    assertEquals(1, indexings(library));
    try (Library opened = open(library)) {
      assertEquals(1, opened.search("condemns", "en", 0, 9).total());
      assertEquals(0, opened.search("deplores", "en", 0, 9).total());
    }
    new RemoveOfficialText().run(library, "S-RES-9170-2014.en");
    try (Library opened = open(library)) {
      assertEquals(0, opened.search("condemns", "en", 0, 9).total());
      assertEquals(1, opened.search("مقاتلون", "ar", 0, 9).total());
    }
  }

  private int indexings(Path library) throws TaskException {
    Watching watching = new Watching();
    try (Library opened = open(library)) {
      opened.index(watching);
    }
    return watching.indexings;
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    indexings(library);
    try (Stream<Path> files = Files.list(library.resolve(".index"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertEquals(1, indexings(library));
    assertEquals(0, indexings(library));
  }

  @Test
  void whereNothingCanBeWrittenTheIndexIsKeptForTheUser() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Files.writeString(library.resolve(".index"), "a file in the way");
    assertEquals(1, indexings(library));
    assertEquals(0, indexings(library));
    assertTrue(Files.isDirectory(folder.resolve("cache")));
  }

  @Test
  void whereNothingCanBeKeptTheIndexIsMadeInMemory() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Files.writeString(library.resolve(".index"), "a file in the way");
    Files.writeString(folder.resolve("cache"), "another");
    try (Library opened = open(library)) {
      assertEquals(1, opened.search("fighters", "en", 0, 9).total());
    }
  }

  @Test
  void indexingCanBeCancelled() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    try (Library opened = open(library)) {
      assertThrows(CancellationException.class, () -> opened.index(STOPPED));
      assertFalse(opened.search("fighters", "en", 0, 9).passages().isEmpty());
    }
  }

  @Test
  void ofALibraryThatIsIndexedOnlyWhatIsFoundIsRead() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    try (Stream<Path> files = Files.list(library)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
      }
    }
    indexings(library);
    Path unread = library.resolve("S-RES-9170-2014.ar.akn.xml");
    byte[] content = Files.readAllBytes(unread);
    Files.write(unread, new byte[content.length]);
    Files.setLastModifiedTime(unread, FileTime.from(Instant.EPOCH));
    OpenLibrary open = new OpenLibrary(new IndexCache(folder.resolve("cache")));
    try (Library opened = open.runToSearch(library, Progress.NONE)) {
      assertEquals(1, opened.search("fighters", "en", 0, 9).passages().size());
      assertEquals(List.of(), opened.warnings());
      assertEquals(List.of(), opened.search("مقاتلون", "ar", 0, 9).passages());
      assertEquals(1, opened.warnings().size());
    }
  }
}
