package org.bayan.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {

  private static final Path BUNDLE = Path.of("../../bundles/org.bayan.model");

  @TempDir Path scratch;

  @Test
  void the_committed_code_is_what_the_models_generate() throws IOException {
    ModelGenerator.copy(BUNDLE.resolve("model"), scratch.resolve("model"));
    ModelGenerator.generate(scratch);

    Map<String, String> committed = read(BUNDLE.resolve("src-gen"));
    Map<String, String> generated = read(scratch.resolve("src-gen"));

    assertFalse(committed.isEmpty());
    assertEquals(committed.keySet(), generated.keySet());
    for (Map.Entry<String, String> file : committed.entrySet()) {
      assertEquals(generated.get(file.getKey()), file.getValue(), file.getKey());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path).replace("\r\n", "\n"));
      }
    }
    return files;
  }
}
