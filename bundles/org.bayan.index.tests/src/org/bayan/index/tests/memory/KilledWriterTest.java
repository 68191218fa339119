package org.bayan.index.tests.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.util.ULocale;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.StoredUnit;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes into a memory is killed at any moment; nothing that was committed is lost.
 */
class KilledWriterTest {
  private static final int COMMITTED = 1000;
  private static final int KILLS = 10;
  private static final long SEED = 9;

  @TempDir private Path temporary;

  @Test
  void a_killed_import_leaves_what_was_before_or_all_of_it()
      throws IOException, InterruptedException {
    String classPath = classPath();
    Path folder = temporary.resolve("memory");
    Units.memory(folder);
    write(folder, 0, COMMITTED);
    Random random = new Random(SEED);
    int before = COMMITTED;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(classPath, folder, before);
      process.waitFor(300 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      List<StoredUnit> units = Units.all(folder);
      int found = units.size();
      assertEquals(0, (found - before) % COMMITTED, "part of an import was left");
      assertTrue(found >= before, "what was committed is lost");
      for (int i = 0; i < found; i++) {
        assertEquals("text " + i, units.get(i).unit().variants().get(0).text());
      }
      before = found;
    }
    write(folder, before, COMMITTED);
    assertEquals(before + COMMITTED, Units.all(folder).size());
  }

  /** One import after another, each a commit, until somebody kills it. */
  public static void main(String[] words) throws IOException {
    int from = Integer.parseInt(words[1]);
    while (true) {
      write(Path.of(words[0]), from, COMMITTED);
      from += COMMITTED;
    }
  }

  private static void write(Path folder, int from, int count) throws IOException {
    try (MemoryWriter writer = MemoryWriter.open(folder)) {
      for (int i = 0; i < count; i++) {
        writer.accept(TranslationUnit.of("en", "text " + (from + i), "ar", "نص " + (from + i)));
      }
      writer.commit();
    }
  }

  private Process start(String classPath, Path folder, int from) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            KilledWriterTest.class.getName(),
            folder.toString(),
            String.valueOf(from))
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve("writer.log").toFile())
        .start();
  }

  /** Where the classes are that the writer needs, in whatever way this JVM has loaded them. */
  private static String classPath() {
    return Stream.of(
            KilledWriterTest.class,
            MemoryWriter.class,
            TranslationUnit.class,
            Folding.class,
            ULocale.class,
            IndexWriter.class)
        .map(KilledWriterTest::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    assumeTrue(source != null, "where " + type + " comes from is not known");
    try {
      Path place = Path.of(source.getLocation().toURI());
      Path classes = place.resolve("target").resolve("classes");
      return (Files.isDirectory(classes) ? classes : place).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
