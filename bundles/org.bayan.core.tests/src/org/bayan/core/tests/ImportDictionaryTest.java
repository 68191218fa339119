package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.bayan.core.ImportDictionary;
import org.bayan.core.ImportDictionaryRequest;
import org.bayan.core.LexiconEntry;
import org.bayan.core.LexiconOutcome;
import org.bayan.core.LexiconSource;
import org.bayan.core.LexiconSummary;
import org.bayan.core.Progress;
import org.bayan.core.ShowLexicon;
import org.bayan.core.TaskException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries made lexicons, and looked into. */
class ImportDictionaryTest {

  @TempDir Path folder;

  private Path output;
  private Path dictionary;

  @BeforeEach
  void write() throws IOException {
    output = folder.resolve("own.lexicon");
    dictionary = write("w.tab", "مجلس\tcouncil\nمجلس\tboard\nأمن\tsecurity\nوزير\tminister\n");
  }

  @Test
  void a_dictionary_becomes_a_lexicon_that_can_be_looked_into() throws Exception {
    LexiconOutcome outcome = run(dictionary, "ar", "en", Progress.NONE);
    assertEquals(new LexiconOutcome(4, new LexiconSummary("ar", "en", 3, 4, 4)), outcome);
    assertEquals(outcome.lexicon(), new ShowLexicon().summary(Optional.of(output)));
    assertEquals(List.of("board", "council"), translations("ومجلسها"));
    assertEquals(List.of("مجلس"), translations("Councils"));
    assertEquals(List.of("securiti", "minister"), translations("الأمن والوزير"));
    assertEquals(List.of(), translations("none 12 ."));
  }

  @Test
  void an_entry_tells_counts_and_both_probabilities() throws Exception {
    run(dictionary, "ar", "en", Progress.NONE);
    LexiconEntry entry = entries("المجلس").getFirst();
    assertEquals("المجلس", entry.word());
    assertEquals("مجلس", entry.stem());
    assertEquals("ar", entry.language());
    assertEquals(2, entry.count());
    LexiconEntry.Translation board = entry.translations().getFirst();
    assertEquals("en", board.language());
    assertEquals(1, board.count());
    assertEquals(0.5, board.forward(), 0.02);
    assertEquals(1, board.backward(), 0.02);
  }

  @Test
  void the_languages_may_be_turned() throws Exception {
    LexiconOutcome outcome = run(dictionary, "en", "ar", Progress.NONE);
    assertEquals(new LexiconSummary("en", "ar", 4, 3, 4), outcome.lexicon());
    assertEquals(List.of("board", "council"), translations("مجلس"));
  }

  @Test
  void what_is_no_dictionary_is_refused_and_nothing_written() throws Exception {
    assertTrue(failure(write("m.tmx", "<tmx/>")).contains("'lexicon learn'"));
    assertTrue(failure(write("prose", "one line\nanother\n")).contains("in no form"));
    assertTrue(failure(write("numbers", "1\t2\n3\t4\n")).contains("numbers and signs only"));
    assertTrue(failure(write("latin", "cat\tchat\n")).contains("holds nothing in 'ar'"));
    assertTrue(failure(write("broken", "بيت\thouse\nx\ty\nz\n")).contains("broken, line 3: "));
    assertTrue(failure(folder).contains("is a folder"));
    assertTrue(failure(folder.resolve("none")).contains("There is no file"));
  }

  @Test
  void a_lexicon_is_no_dictionary() throws Exception {
    run(dictionary, "ar", "en", Progress.NONE);
    Path lexicon = Files.move(output, folder.resolve("other.lexicon"));
    assertTrue(failure(lexicon).contains("can be used as it is"));
  }

  @Test
  void a_dictionary_is_not_overwritten() {
    output = dictionary;
    assertThrows(TaskException.class, () -> run(dictionary, "ar", "en", Progress.NONE));
  }

  @Test
  void the_import_can_be_stopped() {
    assertThrows(
        CancellationException.class, () -> run(dictionary, "ar", "en", new StoppedProgress()));
    assertFalse(Files.exists(output));
  }

  @Test
  void the_lexicon_that_ships_can_be_looked_into() throws Exception {
    assertTrue(new ShowLexicon().summary(Optional.empty()).pairs() > 10_000);
    assertEquals(
        "council",
        new ShowLexicon()
            .entries(Optional.empty(), "مجلس")
            .getFirst()
            .translations()
            .getFirst()
            .stem());
  }

  @Test
  void only_lexicons_can_be_looked_into() {
    TaskException failure =
        assertThrows(TaskException.class, () -> new ShowLexicon().summary(Optional.of(dictionary)));
    assertEquals(dictionary + " is no lexicon of Bayan.", failure.getMessage());
    assertThrows(TaskException.class, () -> new ShowLexicon().summary(Optional.of(folder)));
  }

  private LexiconOutcome run(Path file, String from, String to, Progress progress)
      throws TaskException {
    return new ImportDictionary()
        .run(new ImportDictionaryRequest(LexiconSource.of(file), from, to, output), progress);
  }

  private List<LexiconEntry> entries(String words) throws TaskException {
    return new ShowLexicon().entries(Optional.of(output), words);
  }

  private List<String> translations(String words) throws TaskException {
    return entries(words).stream()
        .flatMap(entry -> entry.translations().stream())
        .map(LexiconEntry.Translation::stem)
        .toList();
  }

  private String failure(Path file) {
    String message =
        assertThrows(TaskException.class, () -> run(file, "ar", "en", Progress.NONE)).getMessage();
    assertFalse(Files.exists(output));
    return message;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
