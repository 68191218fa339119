package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.RecentBitext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentBitextTest {

  @TempDir Path folder;

  private RecentBitext recent;

  @BeforeEach
  void prepare() {
    recent = new RecentBitext(folder.resolve("new/memory"));
  }

  @Test
  void nothing_is_remembered_at_first() {
    assertEquals(Optional.empty(), recent.take());
  }

  @Test
  void the_last_one_is_remembered_with_its_arabic_name() throws IOException {
    Path first = Files.createFile(folder.resolve("a.bitext"));
    Path second = Files.createFile(folder.resolve("تقرير.bitext"));

    recent.remember(first);
    recent.remember(second);

    assertEquals(Optional.of(second.toAbsolutePath()), recent.take());
  }

  @Test
  void what_was_taken_is_forgotten() throws IOException {
    recent.remember(Files.createFile(folder.resolve("a.bitext")));
    recent.take();

    assertEquals(Optional.empty(), recent.take());
  }

  @Test
  void one_that_has_gone_is_forgotten() throws IOException {
    Path file = Files.createFile(folder.resolve("a.bitext"));
    recent.remember(file);
    Files.delete(file);

    assertEquals(Optional.empty(), recent.take());
  }
}
