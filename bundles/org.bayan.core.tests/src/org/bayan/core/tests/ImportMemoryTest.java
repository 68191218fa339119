package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.ImportMemory;
import org.bayan.core.memory.ImportMemoryRequest;
import org.bayan.core.tmx.LookAtTmx;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TranslationMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMemoryTest {
  private static final int UNITS = 3000;

  @TempDir private Path folder;

  private Path memory;
  private Path tmx;

  @BeforeEach
  void make() throws TaskException, IOException {
    memory = folder.resolve("memory");
    new CreateMemory().run(memory);
    StringBuilder text = new StringBuilder("<tmx version=\"1.4\"><header/><body>");
    for (int i = 0; i < UNITS; i++) {
      text.append("<tu><tuv xml:lang=\"en\"><seg>Text ").append(i).append("</seg></tuv>");
      text.append("<tuv xml:lang=\"ar\"><seg>نص ").append(i).append("</seg></tuv></tu>\n");
    }
    tmx = Files.writeString(folder.resolve("a.tmx"), text + "</body></tmx>");
  }

  @Test
  void all_units_count_as_unreviewed_where_that_is_wanted() throws TaskException, IOException {
    new ImportMemory()
        .run(new ImportMemoryRequest(memory, List.of(tmx), true, false, true), Progress.NONE);
    try (TranslationMemory open = TranslationMemory.open(memory)) {
      assertEquals(
          "UNREVIEWED",
          open.unit(UNITS - 1).orElseThrow().unit().details().property("x-status").get());
    }
  }

  @Test
  void a_look_at_files_tells_what_is_in_them_and_what_cannot_be_read() throws Exception {
    Path cut = Files.writeString(folder.resolve("b.tmx"), Files.readString(tmx).substring(0, 300));
    LookAtTmx.Outcome found = new LookAtTmx(5).run(List.of(tmx, cut), Progress.NONE);
    assertEquals(5, found.first().size());
    assertEquals(List.of("ar", "en"), List.copyOf(found.languages().keySet()));
    assertTrue(found.units() > UNITS);
    assertEquals(1, found.unreadable());
    assertEquals(cut, found.problems().getLast().file());
  }

  @Test
  void a_stopped_import_leaves_the_memory_as_it_was() throws TaskException, IOException {
    Progress stopping =
        new Progress() {
          private double done;

          @Override
          public void step(String name) {
            // Only how far it is matters.
          }

          @Override
          public void worked(double fraction) {
            done = fraction;
          }

          @Override
          public boolean cancelled() {
            return done > 0.3;
          }
        };
    assertThrows(CancellationException.class, () -> run(stopping));
    assertEquals(0, size());

    assertEquals(UNITS, new ImportMemory().run(request(), Progress.NONE).added());
    assertEquals(UNITS, size());
  }

  @Test
  void while_another_writes_it_is_said_so() throws IOException {
    try (MemoryWriter writer = MemoryWriter.open(memory)) {
      TaskException refused = assertThrows(TaskException.class, () -> run(Progress.NONE));
      assertEquals(TaskException.Kind.OUTPUT, refused.kind());
      assertTrue(refused.getMessage().contains("another process"), refused.getMessage());
      writer.commit();
    }
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    ImportMemoryRequest none =
        new ImportMemoryRequest(memory, List.of(tmx, folder.resolve("none.tmx")), false);
    TaskException missing =
        assertThrows(TaskException.class, () -> new ImportMemory().run(none, Progress.NONE));
    assertTrue(missing.getMessage().contains("none.tmx"), missing.getMessage());
  }

  private void run(Progress progress) throws TaskException {
    new ImportMemory().run(request(), progress);
  }

  private ImportMemoryRequest request() {
    return new ImportMemoryRequest(memory, List.of(tmx), false);
  }

  private int size() throws IOException {
    try (TranslationMemory all = TranslationMemory.open(memory)) {
      return all.size();
    }
  }
}
