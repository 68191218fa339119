package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.index.memory.UnitCatalog;
import org.bayan.index.memory.UnitFact;
import org.bayan.index.memory.UnitQuery;
import org.bayan.text.search.SearchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitCatalogTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void makeMemory() throws IOException {
    folder =
        Units.memory(
            temporary.resolve("memory"),
            Units.pair("The flag of the coalition", "علم التحالف", "x-status", "ACCEPTED"),
            Units.pair("The coalition met", "اجتمع التحالف", "x-status", "UNREVIEWED"),
            Units.pair("And to the coalitions", "وللتحالف", "x-document", "a.docx"),
            Units.pair("A day", "يوم"));
  }

  private static long[] find(TranslationMemory memory, String typed)
      throws IOException, SearchException {
    return memory.find(UnitQuery.typed(typed));
  }

  @Test
  void words_are_found_in_any_form_and_in_any_language() throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertArrayEquals(new long[] {0, 1, 2}, find(memory, "coalition"));
      assertArrayEquals(new long[] {0, 1, 2}, find(memory, "تحالف"));
      assertArrayEquals(new long[] {0}, find(memory, "التحالف flag"));
      assertArrayEquals(new long[] {}, find(memory, "coalition day"));
      assertArrayEquals(new long[] {}, find(memory, "،"));
    }
  }

  @Test
  void a_phrase_in_quotation_marks_stands_as_it_is_written() throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertArrayEquals(new long[] {0, 1}, find(memory, "\"the coalition\""));
      assertArrayEquals(new long[] {}, find(memory, "«coalition the»"));
    }
  }

  @Test
  void an_asterisk_stands_for_other_letters() throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertArrayEquals(new long[] {0, 1, 2}, find(memory, "coal*"));
      assertArrayEquals(new long[] {3}, find(memory, "d?y"));
    }
  }

  @Test
  void facts_are_known_of_each_unit() throws IOException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      UnitCatalog catalog = memory.catalog(UnitCatalog.EMPTY, () -> false);
      assertEquals(4, catalog.size());
      assertEquals("en ar", catalog.fact(UnitFact.LANGUAGES, 0));
      assertEquals("ACCEPTED", catalog.fact(UnitFact.STATUS, 0));
      assertEquals(List.of("", "a.docx"), catalog.values(UnitFact.DOCUMENT));
      assertArrayEquals(
          new long[] {1},
          catalog.numbers(catalog.having(UnitFact.STATUS, List.of("UNREVIEWED", "NEW"))));
      assertThrows(
          CancellationException.class, () -> memory.catalog(UnitCatalog.EMPTY, () -> true));
    }
  }

  @Test
  void what_was_written_since_is_in_the_refreshed_memory_only() throws IOException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertTrue(memory.refreshed().isEmpty());
      UnitCatalog before = memory.catalog(UnitCatalog.EMPTY, () -> false);
      try (MemoryWriter writer = MemoryWriter.open(folder)) {
        writer.delete(1);
        writer.replace(3, Units.pair("A day", "نهار", "x-document", "b.docx"));
        writer.commit();
      }
      try (TranslationMemory now = memory.refreshed().orElseThrow()) {
        UnitCatalog catalog = now.catalog(before, () -> false);
        assertEquals(3, catalog.size());
        assertEquals("b.docx", catalog.fact(UnitFact.DOCUMENT, catalog.row(3)));
        assertTrue(catalog.row(1) < 0);
        assertEquals(4, memory.size());
        assertEquals(List.of("", "a.docx"), before.values(UnitFact.DOCUMENT));
      }
    }
  }
}
