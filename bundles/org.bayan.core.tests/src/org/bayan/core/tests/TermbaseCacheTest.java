package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.core.internal.TermbaseCache;
import org.bayan.exchange.TbxFormatException;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TbxWriter;
import org.bayan.model.termbase.Termbase;
import org.bayan.samples.BrusselsSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermbaseCacheTest {
  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  @TempDir Path folder;

  private Path copies;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    copies = folder.resolve("copies");
    file = folder.resolve("seed.tbx");
    try (InputStream in = BrusselsSample.seedTermbase().openStream()) {
      Files.copy(in, file);
    }
    age(file);
  }

  @Test
  void a_copy_holds_all_that_the_file_holds() throws IOException {
    String itself = tbx(new TbxReader().read(file));
    assertEquals(itself, tbx(cache("one").read(file)));
    // The file says something else now, but to the cache it is the same.
    FileTime changed = Files.getLastModifiedTime(file);
    Files.writeString(file, " ".repeat((int) Files.size(file)));
    Files.setLastModifiedTime(file, changed);
    Termbase copied = cache("one").read(file);
    assertEquals(itself, tbx(copied));
    assertNull(copied.eResource());
  }

  @Test
  void a_changed_file_is_read_itself() throws IOException {
    cache("one").read(file);
    String text = Files.readString(file).replaceFirst("<term>[^<]+</term>", "<term>new</term>");
    Files.writeString(file, text);
    age(file);
    assertTrue(tbx(cache("one").read(file)).contains("<term>new</term>"));
  }

  @Test
  void a_file_written_this_moment_is_not_copied() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(NOW));
    cache("one").read(file);
    assertFalse(Files.exists(copies));
  }

  @Test
  void another_program_does_not_use_the_copy() throws IOException {
    cache("one").read(file);
    FileTime changed = Files.getLastModifiedTime(file);
    Files.writeString(file, " ".repeat((int) Files.size(file)));
    Files.setLastModifiedTime(file, changed);
    assertThrows(TbxFormatException.class, () -> cache("two").read(file));
  }

  @Test
  void a_damaged_copy_is_made_anew() throws IOException {
    String itself = tbx(cache("one").read(file));
    byte[] whole = Files.readAllBytes(onlyCopy());
    for (int length : List.of(0, 1, 300, whole.length / 2, whole.length - 1)) {
      Files.write(onlyCopy(), Arrays.copyOf(whole, length));
      assertEquals(itself, tbx(cache("one").read(file)), length + " bytes");
      assertEquals(whole.length, Files.size(onlyCopy()));
    }
  }

  @Test
  void where_no_copy_can_be_written_the_file_is_read() throws IOException {
    Files.writeString(copies, "a file where the folder should be");
    assertFalse(cache("one").read(file).getEntries().isEmpty());
  }

  @Test
  void a_small_file_gets_no_copy() throws IOException {
    cache("one", Files.size(file) + 1).read(file);
    assertFalse(Files.exists(copies));
  }

  @Test
  void the_copies_used_last_are_kept() throws IOException {
    Path first = folder.resolve("0.tbx");
    for (int i = 0; i < 10; i++) {
      Path next = folder.resolve(i + ".tbx");
      Files.copy(file, next);
      age(next);
      at(NOW.plusSeconds(100L * i)).read(next);
      at(NOW.plusSeconds(100L * i + 50)).read(first);
    }
    try (Stream<Path> kept = Files.list(copies)) {
      assertEquals(8, kept.count());
    }
    FileTime changed = Files.getLastModifiedTime(first);
    Files.writeString(first, " ".repeat((int) Files.size(first)));
    Files.setLastModifiedTime(first, changed);
    assertFalse(at(NOW).read(first).getEntries().isEmpty());
  }

  @Test
  void a_missing_or_damaged_termbase_fails_as_without_a_cache() throws IOException {
    assertThrows(NoSuchFileException.class, () -> cache("one").read(folder.resolve("missing.tbx")));
    Files.writeString(file, "<tbx", StandardCharsets.UTF_8);
    assertThrows(TbxFormatException.class, () -> cache("one", 0).read(file));
  }

  private TermbaseCache cache(String program) {
    return cache(program, 1);
  }

  private TermbaseCache cache(String program, long smallest) {
    return new TermbaseCache(copies, program, smallest, InstantSource.fixed(NOW));
  }

  private TermbaseCache at(Instant time) {
    return new TermbaseCache(copies, "one", 1, InstantSource.fixed(time));
  }

  private static void age(Path one) throws IOException {
    Files.setLastModifiedTime(one, FileTime.from(NOW.minus(Duration.ofDays(1))));
  }

  private Path onlyCopy() throws IOException {
    try (Stream<Path> kept = Files.list(copies)) {
      return kept.toList().get(0);
    }
  }

  private static String tbx(Termbase termbase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TbxWriter().write(termbase, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
