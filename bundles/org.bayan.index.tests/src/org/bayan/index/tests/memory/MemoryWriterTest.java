package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.index.memory.MemoryException;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class MemoryWriterTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void chooseFolder() {
    folder = temporary.resolve("memory");
  }

  @Test
  void a_unit_keeps_all_that_it_has() throws IOException {
    Units.memory(folder, Units.rich());

    assertEquals(List.of(new StoredUnit(0, Units.rich())), Units.all(folder));
  }

  @Test
  void a_new_memory_is_empty() throws IOException {
    MemoryWriter.create(folder);

    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(0, memory.size());
      assertEquals(List.of(), memory.languages());
    }
  }

  @Test
  void units_stay_in_the_order_in_which_they_came() throws IOException {
    MemoryWriter.create(folder);
    for (int part = 0; part < 3; part++) {
      try (MemoryWriter writer = MemoryWriter.open(folder)) {
        for (int i = 0; i < 700; i++) {
          writer.accept(Units.pair("text " + (part * 700 + i), "نص"));
        }
        writer.commit();
      }
    }

    List<String> expected = IntStream.range(0, 2100).mapToObj(i -> "text " + i).toList();
    assertEquals(
        expected,
        Units.all(folder).stream().map(one -> one.unit().variants().get(0).text()).toList());
  }

  @Test
  void a_replaced_unit_keeps_its_number_and_its_place() throws IOException {
    Units.memory(folder, Units.pair("a", "ا"), Units.pair("b", "ب"), Units.pair("c", "ت"));
    TranslationUnit other = Units.pair("another", "آخر");
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.replace(1, other);
      writer.commit();
    }

    assertEquals(new StoredUnit(1, other), Units.all(folder).get(1));
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(other, memory.unit(1).orElseThrow().unit());
      assertEquals(3, memory.size());
    }
  }

  @Test
  void the_number_of_a_deleted_unit_is_given_to_no_other() throws IOException {
    Units.memory(folder, Units.pair("a", "ا"), Units.pair("b", "ب"));
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.delete(1);
      writer.commit();
    }
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.accept(Units.pair("c", "ت"));
      writer.commit();
    }

    assertEquals(List.of(0L, 2L), Units.all(folder).stream().map(StoredUnit::number).toList());
  }

  @Test
  void what_is_not_committed_is_gone_and_readers_never_see_it() throws IOException {
    Units.memory(folder, Units.pair("a", "ا"));
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.accept(Units.pair("b", "ب"));
      assertEquals(1, Units.all(folder).size());
    }

    assertEquals(1, Units.all(folder).size());
  }

  @Test
  void a_reader_keeps_what_it_saw_while_another_writes() throws IOException {
    Units.memory(folder, Units.pair("a", "ا"), Units.pair("b", "ب"));
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      try (MemoryWriter writer = MemoryWriter.open(folder)) {
        writer.delete(0);
        writer.delete(1);
        writer.commit();
      }
      assertEquals(2, memory.size());
      assertTrue(memory.unit(0).isPresent());
    }
    assertEquals(List.of(), Units.all(folder));
  }

  @Test
  void a_second_writer_is_told_that_another_writes() throws IOException {
    Units.memory(folder);
    try (MemoryWriter first = MemoryWriter.open(folder)) {
      first.accept(Units.pair("a", "ا"));
      MemoryException refused =
          assertThrows(MemoryException.class, () -> MemoryWriter.open(folder).close());
      assertEquals(Problem.LOCKED, refused.problem());
      assertTrue(refused.getMessage().contains("another process"), refused.getMessage());
      first.commit();
    }
    assertEquals(1, Units.all(folder).size());
  }

  @Test
  void a_folder_with_files_is_not_made_a_memory() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

    assertProblem(Problem.TAKEN, () -> MemoryWriter.create(folder));
    assertProblem(Problem.MISSING, () -> TranslationMemory.open(folder).close());
    assertProblem(Problem.MISSING, () -> MemoryWriter.open(folder.resolve("none")).close());
    Units.memory(temporary.resolve("other"));
    assertProblem(Problem.TAKEN, () -> MemoryWriter.create(temporary.resolve("other")));
  }

  @Test
  void a_memory_with_a_missing_file_is_called_damaged() throws IOException {
    Units.memory(folder, Units.pair("a", "ا"));
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
        Files.delete(file);
      }
    }

    assertProblem(Problem.DAMAGED, () -> TranslationMemory.open(folder).close());
    assertProblem(Problem.DAMAGED, () -> MemoryWriter.open(folder).close());
  }

  @Test
  void a_very_long_word_and_a_text_of_marks_are_kept() throws IOException {
    String word = "ab".repeat(40_000);
    String marks = "-".repeat(40_000);
    Units.memory(folder, Units.pair(word, marks));

    assertEquals(word, Units.all(folder).get(0).unit().variants().get(0).text());
  }

  @Test
  void merged_units_have_the_remarks_of_both_and_the_later_attributes() throws IOException {
    Units.memory(folder, dated("a", "20140101T000000Z", "1"), Units.pair("b", "ب"));
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      writer.merge(dated("a", "20150101T000000Z", "2"));
      writer.merge(Units.pair("c", "ت"));
      writer.merge(Units.pair("c", "ت"));
      writer.commit();
    }

    List<StoredUnit> units = Units.all(folder);
    assertEquals(3, units.size());
    UnitDetails details = units.get(0).unit().details();
    assertEquals("20150101T000000Z", details.attribute(UnitAttribute.CHANGED).orElseThrow());
    assertEquals("id 1", details.attribute(UnitAttribute.ID).orElseThrow());
    assertEquals(
        List.of("1", "2"), details.properties().stream().map(UnitProperty::value).toList());
  }

  private static TranslationUnit dated(String text, String changed, String value) {
    return Units.pair(text, "ا", "x-p", value)
        .with(
            new UnitDetails(
                Map.of(UnitAttribute.CHANGED, changed, UnitAttribute.ID, "id " + value),
                List.of(),
                List.of(UnitProperty.of("x-p", value))));
  }

  private static void assertProblem(Problem problem, Executable task) {
    MemoryException thrown = assertThrows(MemoryException.class, task);
    assertEquals(problem, thrown.problem(), thrown.getMessage());
    assertTrue(thrown.getMessage().endsWith("."), thrown.getMessage());
  }
}
