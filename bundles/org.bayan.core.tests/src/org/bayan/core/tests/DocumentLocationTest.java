package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bayan.core.internal.DocumentLocation;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLocationTest {
  private static final String TEXT = "What it says.\n";

  @TempDir Path folder;

  private Path project;
  private Path bitext;
  private final Origin origin = BitextFactory.eINSTANCE.createOrigin();

  @BeforeEach
  void prepare() throws Exception {
    project = Files.createDirectories(folder.resolve("project"));
    bitext = project.resolve("a.bitext");
    origin.setChecksum("sha256:" + sha256(TEXT));
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Path document(String name) throws IOException {
    Path file = project.resolve(name).normalize();
    Files.createDirectories(file.getParent());
    return Files.writeString(file, TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "b.txt,b.txt",
    "in/b.txt,in/b.txt",
    "../b.txt,../b.txt",
    "a b#1%.txt,a%20b%231%25.txt",
    "10:30.txt,./10:30.txt",
    "ب.txt,%D8%A8.txt"
  })
  void a_document_is_remembered_relative_to_the_bitext(String name, String uri) throws IOException {
    Path file = document(name);
    DocumentLocation.record(origin, bitext, file);

    assertEquals(Optional.of(uri), OriginProperties.get(origin, OriginProperties.LOCATION));
    assertEquals(Optional.of(file), DocumentLocation.find(origin, bitext).map(Path::normalize));
  }

  @Test
  void it_is_found_after_both_were_moved() throws IOException {
    DocumentLocation.record(origin, bitext, document("in/b.txt"));
    Path moved = Files.move(project, folder.resolve("moved"));

    assertEquals(
        Optional.of(moved.resolve("in/b.txt")),
        DocumentLocation.find(origin, moved.resolve("a.bitext")));
  }

  @Test
  void a_document_that_was_changed_or_is_gone_is_not_found() throws IOException {
    Path file = document("b.txt");
    DocumentLocation.record(origin, bitext, file);
    Files.writeString(file, "Something else.\n");
    assertEquals(Optional.empty(), DocumentLocation.find(origin, bitext));
    Files.delete(file);
    assertEquals(Optional.empty(), DocumentLocation.find(origin, bitext));
  }

  @Test
  void an_origin_without_location_is_looked_for_where_it_was_read() throws IOException {
    Path file = document("b.txt");
    origin.setFile("b.txt");
    assertEquals(Optional.of(file), DocumentLocation.find(origin, bitext));
    origin.setFile(file.toString());
    assertEquals(Optional.of(file), DocumentLocation.find(origin, bitext));
    origin.setFile("https://example.org/b.txt");
    assertEquals(Optional.empty(), DocumentLocation.find(origin, bitext));
  }

  @Test
  void a_location_that_is_no_file_is_not_found() {
    OriginProperties.set(origin, OriginProperties.LOCATION, "https://example.org/b.txt");
    assertEquals(Optional.empty(), DocumentLocation.find(origin, bitext));
    OriginProperties.set(origin, OriginProperties.LOCATION, "%%%");
    assertEquals(Optional.empty(), DocumentLocation.find(origin, bitext));
  }
}
