package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.EditMemory;
import org.bayan.core.memory.KeepUnits;
import org.bayan.core.memory.UnitFilter;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepUnitsTest {

  @TempDir private Path folder;

  private static Optional<TranslationUnit> unit(String id, String text) {
    return Optional.of(
        TranslationUnit.of("ar", "نعم", "en", text)
            .with(UnitDetails.NONE.with(UnitAttribute.ID, id)));
  }

  private int keep(Map<String, Optional<TranslationUnit>> units) throws TaskException {
    return new KeepUnits().run(memory(), units);
  }

  private Path memory() {
    return folder.resolve("memory");
  }

  private List<String> texts() throws TaskException {
    return new EditMemory(memory(), Instant::now)
        .find(UnitFilter.ALL, 10).stream().map(one -> one.unit().variants().get(1).text()).toList();
  }

  @Test
  void a_memory_is_made_once_there_is_something_to_keep() throws Exception {
    assertEquals(0, keep(Map.of("a", Optional.empty())));
    assertFalse(Files.exists(memory()));
    assertEquals(1, keep(Map.of("a", unit("a", "Yes"))));
    assertEquals(List.of("Yes"), texts());
  }

  @Test
  void what_has_changed_takes_the_place_of_what_was_and_what_is_gone_is_taken_out()
      throws Exception {
    keep(Map.of("a", unit("a", "Yes"), "b", unit("b", "Indeed")));
    assertEquals(2, keep(Map.of("a", unit("a", "Aye"), "b", Optional.empty())));
    assertEquals(List.of("Aye"), texts());
  }

  @Test
  void nothing_is_written_where_the_memory_holds_it_already() throws Exception {
    keep(Map.of("a", unit("a", "Yes")));
    try (MemoryWriter other = MemoryWriter.open(memory())) {
      assertEquals(0, keep(Map.of("a", unit("a", "Yes"), "b", Optional.empty())));
    }
  }

  @Test
  void a_memory_that_another_writes_into_is_left_for_later() throws Exception {
    new CreateMemory().run(memory());
    try (MemoryWriter other = MemoryWriter.open(memory())) {
      TaskException failure =
          assertThrows(TaskException.class, () -> keep(Map.of("a", unit("a", "Yes"))));
      assertTrue(KeepUnits.isLocked(failure));
    }
  }
}
