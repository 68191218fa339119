package org.bayan.core.termimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.TaskException;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TermField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAtTableTest {
  @TempDir Path folder;

  private TableMemory memory;

  @BeforeEach
  void begin() {
    memory = new TableMemory(folder.resolve("settings").resolve("term-tables"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "English|Arabic ! term:en|term:ar",
        "EN|AR-EG|Remarks ! term:en|term:ar-EG|concept note",
        "المصطلح بالإنجليزية|المصطلح باللغة العربية|ملاحظات ! term:en|term:ar|concept note",
        "عربي|English|التعريف|المصدر ! term:ar|term:en|concept definition|concept source",
        "Arabic term|Arabic definition|English term|English status"
            + " ! term:ar|definition:ar|term:en|status:en",
        "English|English 2|Arabic (synonym)|Domain ! term:en|term:en|term:ar|subject",
        "Term|Lang|Notes ! term|language|note",
        "المصطلح|اللغة|التعريف ! term|language|definition",
        "Term|Translation (2) ! term:en|term:ar",
        "source|target|comment ! term:en|term:ar|concept note",
        "No.|English|Arabic|Colour ! -|term:en|term:ar|-",
        "English|Arabic|Subject|Topic ! term:en|term:ar|subject|-",
        "English|French status ! term:en|-",
        "One|Two ! -|-",
      })
  void headings_in_two_languages_are_known(String headings, String fields) throws Exception {
    TableLook look = look(headings.strip().replace('|', '\t') + "\ncourt\tمحكمة\n", true);
    assertEquals(fields.strip(), words(look.mapping()), look.headings().toString());
    assertEquals(MappingBasis.GUESSED, look.basis());
  }

  @Test
  void columns_that_are_called_like_the_fields_are_not_guessed() throws Exception {
    TableLook look = look("concept\tlanguage\tterm\nc1\tar\tمحكمة\n", true);
    assertEquals("concept|language|term", words(look.mapping()));
    assertEquals(MappingBasis.NAMED, look.basis());
    assertEquals(List.of(List.of("c1", "ar", "محكمة")), look.rows());
  }

  @Test
  void a_table_without_headings_is_told_by_its_letters() throws Exception {
    TableLook look = look("7\tcourt\tمحكمة\tof law\n8\tbank\tمصرف\n");
    assertFalse(look.mapping().headings());
    assertEquals("-|term:en|term:ar|-", words(look.mapping()));
    assertEquals(2, look.rows().size());
    assertEquals(List.of("8", "bank", "مصرف", ""), look.rows().get(1), "as wide as the table");
  }

  @Test
  void headings_that_are_known_are_no_terms() throws Exception {
    assertTrue(look("Anglais\tArabic\ncourt\tمحكمة\n").mapping().headings());
  }

  @Test
  void what_was_told_before_goes_before_what_headings_say() throws Exception {
    TableMapping told = mapping("term:fr", "-");
    memory.remember(List.of("English", "Arabic"), told);
    TableLook look = look("english\tARABIC \ncour\tمحكمة\n");
    assertEquals(MappingBasis.REMEMBERED, look.basis());
    assertEquals(told, look.mapping());
    assertTrue(memory.forget(List.of("English", "Arabic")));
    assertFalse(memory.forget(List.of("English", "Arabic")));
    assertEquals(MappingBasis.GUESSED, look("English\tArabic\ncour\tمحكمة\n").basis());
  }

  @Test
  void a_memory_keeps_each_kind_of_table_apart_and_the_last_word_of_each() throws Exception {
    memory.remember(List.of("a", "b"), mapping("term:en", "term:ar"));
    memory.remember(List.of("a"), mapping("term:en"));
    memory.remember(List.of("a", "b"), mapping("term:en", "note:en"));
    assertEquals(Optional.of(mapping("term:en", "note:en")), memory.recall(List.of("A", " b ")));
    assertEquals(Optional.of(mapping("term:en")), memory.recall(List.of("a")));
    assertEquals(Optional.empty(), memory.recall(List.of("b", "a")));
  }

  @Test
  void a_memory_that_was_damaged_is_none() throws Exception {
    memory.remember(List.of("a", "b"), mapping("term:en", "term:ar"));
    Path file = folder.resolve("settings").resolve("term-tables");
    Files.writeString(file, "a\tb\nterm:en\n\u0000");
    assertEquals(Optional.empty(), memory.recall(List.of("a", "b")));
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    assertEquals(Optional.empty(), memory.recall(List.of("a", "b")));
  }

  @Test
  void what_cannot_be_read_ends_in_a_sentence() {
    Path none = folder.resolve("none.csv");
    TaskException failure =
        assertThrows(TaskException.class, () -> new LookAtTable(memory).run(none));
    assertEquals("There is no file " + none + "; check the path.", failure.getMessage());
  }

  @Test
  void a_glossary_tells_its_languages_by_its_letters() throws Exception {
    Path file = Files.writeString(folder.resolve("g.txt"), "# x\nمحكمة\t\"court\"\tof law\n");
    TableLook look = new LookAtTable(memory).glossary(file);
    assertEquals("term:ar|term:en|concept note", words(look.mapping()));
    assertEquals(List.of(List.of("محكمة", "\"court\"", "of law")), look.rows());
    assertTrue(LookAtTable.isGlossary(file));
    assertFalse(LookAtTable.suits(folder.resolve("t.tbx")));
  }

  private TableLook look(String table) throws IOException, TaskException {
    Path file = Files.writeString(folder.resolve("t.tsv"), table);
    return new LookAtTable(memory).run(file);
  }

  private TableLook look(String table, boolean headings) throws IOException, TaskException {
    Path file = Files.writeString(folder.resolve("t.tsv"), table);
    return new LookAtTable(memory).run(file, headings);
  }

  private static TableMapping mapping(String... words) {
    return new TableMapping(true, Stream.of(words).map(TermField::named).toList());
  }

  private static String words(TableMapping mapping) {
    return mapping.fields().stream()
        .map(field -> field.map(TermField::word).orElse("-"))
        .collect(Collectors.joining("|"));
  }
}
