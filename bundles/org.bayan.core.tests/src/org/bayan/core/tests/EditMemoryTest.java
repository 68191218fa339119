package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.EditMemory;
import org.bayan.core.memory.UnitFilter;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditMemoryTest {

  @TempDir private Path folder;

  private Path memory;
  private EditMemory edit;

  @BeforeEach
  void make() throws TaskException, IOException {
    memory = folder.resolve("memory");
    edit = new EditMemory(memory, () -> Instant.parse("2014-12-03T10:00:00Z"));
    new CreateMemory().run(memory);
    try (MemoryWriter writer = MemoryWriter.open(memory)) {
      writer.accept(TranslationUnit.of("EN-GB", "The colour", "ar", "اللون"));
      writer.accept(TranslationUnit.of("en-gb", "The flag", "ar", "العلم"));
      writer.accept(TranslationUnit.of("en", "The day", "ar", "اليوم"));
      writer.commit();
    }
  }

  @Test
  void what_is_deleted_comes_back_as_it_was() throws TaskException {
    List<StoredUnit> before = all();
    List<StoredUnit> gone = edit.delete(containing("the"));
    assertEquals(before, gone);
    assertEquals(List.of(), all());

    edit.restore(gone);
    assertEquals(before, all());
  }

  @Test
  void a_unit_is_found_in_any_spelling_and_changed() throws TaskException {
    StoredUnit found = edit.find(containing("أليوم"), 10).get(0);
    TranslationUnit better = TranslationUnit.of("en", "The day", "ar", "النهار");
    List<StoredUnit> before = edit.replace(List.of(new StoredUnit(found.number(), better)), "amal");

    TranslationUnit after = all().get(2).unit();
    assertEquals("النهار", after.variants().get(1).text());
    assertEquals("amal", after.details().attribute(UnitAttribute.CHANGED_BY).orElseThrow());
    assertEquals(
        "20141203T100000Z", after.details().attribute(UnitAttribute.CHANGED).orElseThrow());
    edit.restore(before);
    assertEquals(found, all().get(2));
  }

  @Test
  void a_language_gets_another_tag() throws TaskException {
    assertEquals(2, edit.changeLanguage("en-GB", "en"));
    assertEquals(
        List.of("en", "en", "en"),
        all().stream().map(one -> one.unit().variants().get(0).language()).toList());
    assertEquals(0, edit.changeLanguage("fr", "en"));
  }

  private List<StoredUnit> all() throws TaskException {
    return edit.find(UnitFilter.ALL, 10);
  }

  private static UnitFilter containing(String text) {
    return new UnitFilter(
        Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
