package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.EditMemory;
import org.bayan.core.memory.MemoryChange;
import org.bayan.core.memory.MemoryEditing;
import org.bayan.core.memory.UnitFilter;
import org.bayan.core.memory.UnitListFilter;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.index.memory.UnitCatalog;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryEditingTest {

  @TempDir private Path folder;
  private Path memory;
  private MemoryEditing editing;

  @BeforeEach
  void make() throws Exception {
    memory = memory("memory", pair("The colour", "اللون"), pair("The flag", "العلم"));
    editing = editing(memory);
  }

  private static MemoryEditing editing(Path memory) {
    return new MemoryEditing(
        memory, () -> Instant.parse("2014-12-03T10:00:00Z"), Duration.ofMillis(300));
  }

  private Path memory(String name, TranslationUnit... units) throws TaskException, IOException {
    Path made = folder.resolve(name);
    new CreateMemory().run(made);
    try (MemoryWriter writer = MemoryWriter.open(made)) {
      for (TranslationUnit unit : units) {
        writer.accept(unit);
      }
      writer.commit();
    }
    return made;
  }

  private static TranslationUnit pair(String english, String arabic) {
    return TranslationUnit.of("en", english, "ar", arabic);
  }

  private List<StoredUnit> all() throws TaskException {
    return new EditMemory(memory, Instant::now).find(UnitFilter.ALL, Integer.MAX_VALUE);
  }

  private void isUndone(List<StoredUnit> before, MemoryChange change) throws TaskException {
    editing.undo(change);
    change.close();
    assertEquals(before, all());
  }

  @Test
  void a_changed_text_is_undone() throws TaskException {
    List<StoredUnit> before = all();
    StoredUnit changed = new StoredUnit(1, pair("The banner", "الراية"));
    MemoryChange change = editing.replace(List.of(changed), "amal");
    assertEquals(1, change.changed());
    assertEquals("الراية", all().get(1).unit().variants().get(1).text());
    isUndone(before, change);
  }

  @Test
  void deleted_units_come_back_with_their_numbers() throws TaskException {
    List<StoredUnit> before = all();
    MemoryChange change = editing.delete(new long[] {0, 1, 77}, Progress.NONE);
    assertEquals(2, change.changed());
    assertEquals(List.of(), all());
    isUndone(before, change);
  }

  @Test
  void more_units_than_fit_into_memory_come_back() throws Exception {
    try (MemoryWriter writer = MemoryWriter.open(memory)) {
      for (int i = 0; i < 20_100; i++) {
        writer.accept(pair("text " + i, "نص"));
      }
      writer.commit();
    }
    List<StoredUnit> before = all();
    MemoryChange change = editing.delete(LongStream.range(0, 20_102).toArray(), Progress.NONE);
    assertEquals(20_102, change.changed());
    assertEquals(List.of(), all());
    isUndone(before, change);
  }

  @Test
  void a_language_gets_its_tag_back_also_where_another_text_had_the_new_one() throws Exception {
    try (MemoryWriter writer = MemoryWriter.open(memory)) {
      writer.accept(TranslationUnit.of("en", "color", "en-GB", "colour"));
      writer.commit();
    }
    List<StoredUnit> before = all();
    MemoryChange change = editing.changeLanguage("en", "en-GB", Progress.NONE);
    assertEquals(3, change.changed());
    assertEquals("en-GB", all().get(0).unit().variants().get(0).language());
    isUndone(before, change);
  }

  @Test
  void another_memory_is_taken_in_and_out_again() throws Exception {
    TranslationUnit noted =
        pair("The flag", "العلم")
            .with(new UnitDetails(Map.of(), List.of(new UnitNote("a note", "", "")), List.of()));
    Path other = memory("other", noted, pair("The day", "اليوم"));
    List<StoredUnit> before = all();
    MemoryChange change = editing.merge(other, Progress.NONE);
    assertEquals(1, change.added());
    assertEquals(1, change.changed());
    assertEquals("a note", all().get(1).unit().details().notes().get(0).text());
    assertEquals(3, all().size());
    isUndone(before, change);
  }

  @Test
  void a_locked_memory_is_waited_for_and_then_told() throws Exception {
    try (MemoryWriter held = MemoryWriter.open(memory)) {
      held.commit();
      TaskException failure =
          assertThrows(TaskException.class, () -> editing.delete(new long[] {0}, Progress.NONE));
      assertTrue(failure.getMessage().contains("another process"), failure.getMessage());
    }
    assertEquals(2, all().size());
  }

  @Test
  void a_list_shows_what_fits_all_that_is_asked_for() throws Exception {
    TranslationUnit accepted =
        pair("The flag", "الراية")
            .with(
                new UnitDetails(
                    Map.of(), List.of(), List.of(UnitProperty.of("x-status", "ACCEPTED"))));
    memory = memory("listed", pair("The flag", "العلم"), accepted, pair("A day", "يوم"));
    assertArrayEquals(new long[] {0, 1, 2}, listed(UnitListFilter.ALL));
    assertArrayEquals(new long[] {0, 1}, listed(filter("flag", List.of())));
    assertArrayEquals(new long[] {1}, listed(filter("flag", List.of("ACCEPTED"))));
    assertArrayEquals(new long[] {1}, listed(filter("", List.of("ACCEPTED"))));
  }

  private static UnitListFilter filter(String words, List<String> statuses) {
    return new UnitListFilter(
        words, Optional.empty(), statuses, Optional.empty(), Optional.empty(), 0);
  }

  private long[] listed(UnitListFilter filter) throws Exception {
    try (TranslationMemory open = TranslationMemory.open(memory)) {
      return filter.in(open, open.catalog(UnitCatalog.EMPTY, () -> false));
    }
  }
}
