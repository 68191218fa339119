package org.bayan.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.bayan.model.BitextFile;
import org.bayan.model.BitextFormatException;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitextFileTest {

  @TempDir Path folder;

  @Test
  void what_was_written_is_read_again() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);

    BitextProject expected = SmallBitext.create();
    expected.setFormatVersion("1.1");
    assertTrue(EcoreUtil.equals(expected, BitextFile.read(file)), Files.readString(file));
  }

  @Test
  void a_second_save_of_an_unchanged_bitext_gives_the_same_bytes() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    byte[] first = Files.readAllBytes(file);

    BitextFile.write(BitextFile.read(file), file);

    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1"})
  void the_frozen_file_of_every_version_is_read_whole(String version) throws IOException {
    Path file = fixture(version);

    BitextProject project = BitextFile.read(file);

    BitextProject expected = SmallBitext.asOf(version);
    expected.setFormatVersion(version);
    assertTrue(EcoreUtil.equals(expected, project));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1"})
  void the_frozen_file_of_every_version_migrates_to_the_current_one(String version)
      throws IOException {
    Path file = fixture(version);
    BitextFile.write(BitextFile.read(file), file);

    BitextProject migrated = BitextFile.read(file);

    assertEquals("1.1", migrated.getFormatVersion());
    assertTrue(EcoreUtil.equals(SmallBitext.asOf(version).getSource(), migrated.getSource()));
  }

  @Test
  void a_segment_may_be_in_several_beads() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);

    BitextProject project = BitextFile.read(file);

    Segment english = Segments.of(project.getTargets().get(0)).get(0);
    long beads =
        project.getAlignments().get(0).getBeads().stream()
            .map(Bead::getTarget)
            .filter(side -> side.contains(english))
            .count();
    assertEquals(2, beads);
  }

  @Test
  void a_newer_format_is_refused_with_advice() throws IOException {
    Path file = edited("formatVersion=\"1.1\"", "formatVersion=\"7.3\"");

    String message =
        assertThrows(BitextFormatException.class, () -> BitextFile.read(file)).getMessage();

    assertTrue(message.contains("7.3") && message.contains("update Bayan"), message);
  }

  @Test
  void a_truncated_file_is_refused_with_its_line() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));

    String message =
        assertThrows(BitextFormatException.class, () -> BitextFile.read(file)).getMessage();

    assertTrue(message.contains("damaged") && message.contains("line"), message);
  }

  @Test
  void a_reference_to_a_missing_segment_is_refused() throws IOException {
    Path file = edited("source=\"source.s1\"", "source=\"source.s99\"");

    String message =
        assertThrows(BitextFormatException.class, () -> BitextFile.read(file)).getMessage();

    assertTrue(message.contains("source.s99"), message);
  }

  @Test
  void a_feature_that_the_format_does_not_know_is_refused() throws IOException {
    Path file = edited("name=\"Brussels\"", "name=\"Brussels\" colour=\"blue\"");

    assertThrows(BitextFormatException.class, () -> BitextFile.read(file));
  }

  @Test
  void a_document_type_is_refused() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    String bomb = "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    Files.writeString(file, Files.readString(file).replaceFirst("\\?>", bomb));

    assertThrows(BitextFormatException.class, () -> BitextFile.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<other/>", "<a>"})
  void what_is_no_bitext_is_refused(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.bitext"), content);

    String message =
        assertThrows(BitextFormatException.class, () -> BitextFile.read(file)).getMessage();

    assertTrue(message.contains("is not a bitext"), message);
  }

  @Test
  void a_missing_file_is_named() {
    assertThrows(NoSuchFileException.class, () -> BitextFile.read(folder.resolve("none.bitext")));
  }

  @Test
  void an_incomplete_project_is_not_written_and_the_old_file_stays() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    byte[] before = Files.readAllBytes(file);
    BitextProject broken = SmallBitext.create();
    broken.setSource(null);

    assertThrows(BitextFormatException.class, () -> BitextFile.write(broken, file));

    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void a_character_that_xml_cannot_hold_is_refused_and_the_old_file_stays() throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    byte[] before = Files.readAllBytes(file);
    BitextProject project = BitextFile.read(file);
    Segments.of(project.getSource()).get(0).setText("bell \u0007");

    String message =
        assertThrows(BitextFormatException.class, () -> BitextFile.write(project, file))
            .getMessage();

    assertTrue(message.contains("source.s1") && message.contains("U+0007"), message);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private Path edited(String from, String to) throws IOException {
    Path file = folder.resolve("a.bitext");
    BitextFile.write(SmallBitext.create(), file);
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    return Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
  }

  private Path fixture(String version) throws IOException {
    Path file = folder.resolve("frozen.bitext");
    String name = "/fixtures/bitext-" + version + ".bitext";
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
      Files.copy(in, file);
    }
    return file;
  }
}
