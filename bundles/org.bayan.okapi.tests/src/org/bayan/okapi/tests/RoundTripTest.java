package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.okapi.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document that is written without a translation is the document that was read. And one whose
 * units are each translated into what they say already has the same text and structure, so that the
 * filters and their writers are put to the test too.
 */
class RoundTripTest {
  /** One document of each format that takes translations back. */
  enum Format {
    TXT("بيان.txt", "ar", MergeSamples.TEXT),
    MARKDOWN("بيان.md", "ar", MergeSamples.MARKDOWN),
    HTML("بيان.html", "ar", MergeSamples.HTML),
    PO("messages.po", "en", MergeSamples.PO),
    XLIFF_1("job.xlf", "en", MergeSamples.XLIFF_1),
    XLIFF_2("job2.xlf", "en", MergeSamples.XLIFF_2),
    DOCX("بيان.docx", "ar", ""),
    ODT("بيان.odt", "ar", "");

    private final String fileName;
    private final String language;
    private final String text;

    Format(String fileName, String language, String text) {
      this.fileName = fileName;
      this.language = language;
      this.text = text;
    }

    Path write(Path folder) throws IOException {
      Path file = folder.resolve(fileName);
      switch (this) {
        case DOCX -> MergeSamples.docx(file);
        case ODT -> MergeSamples.odt(file);
        default -> Files.writeString(file, text, StandardCharsets.UTF_8);
      }
      return file;
    }

    boolean isArchive() {
      return this == DOCX || this == ODT;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothing_changes_without_a_translation(Format format) throws Exception {
    Path file = format.write(folder);
    byte[] merged = Merging.untouched(file, format.language, "fr");
    if (format.isArchive()) {
      assertEquals(entries(Files.readAllBytes(file)), entries(merged));
    } else {
      assertEquals(Files.readString(file), new String(merged, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void text_and_structure_stay_when_each_unit_is_translated_into_itself(Format format)
      throws Exception {
    Path file = format.write(folder);
    ExtractedDocument before = Merging.extract(file, format.language);
    Path merged = folder.resolve("merged-" + format.fileName);
    Files.write(
        merged,
        Merging.translated(file, format.language, format.language, UnaryOperator.identity()));
    ExtractedDocument after = Merging.extract(merged, format.language);
    assertEquals(before.raw(), after.raw());
    assertEquals(structure(before), structure(after));
    assertEquals(before.metadata(), after.metadata());
  }

  /** Kinds, levels, codes and notes of the units; what filters number anew is left out. */
  private static List<String> structure(ExtractedDocument document) {
    return document.units().stream()
        .map(u -> u.kind() + " " + u.level() + " " + u.codes() + " " + u.parent() + u.segments())
        .toList();
  }

  @Test
  void line_endings_and_the_byte_order_mark_of_a_text_stay() throws Exception {
    byte[] bytes = "\uFEFFأول\r\n\r\n  ثان \rثالث\n\nرابع".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    assertArrayEquals(bytes, Merging.untouched(file, "ar", "en"));
    assertArrayEquals(bytes, Merging.translated(file, "ar", "ar", UnaryOperator.identity()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_stays(String charset) throws Exception {
    byte[] bytes = "\uFEFFأول\nثان\n".getBytes(Charset.forName(charset));
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    assertArrayEquals(bytes, Merging.untouched(file, "ar", "en"));
  }

  @Test
  void a_text_in_a_legacy_encoding_stays_in_it() throws Exception {
    Charset charset = Charset.forName("windows-1256");
    byte[] bytes =
        "قرار مجلس الأمن رقم ٢١٧٠ لعام ٢٠١٤\r\nالفقرة الأولى\r\n"
            .replace('٢', '2')
            .replace('١', '1')
            .replace('٧', '7')
            .replace('٠', '0')
            .replace('٤', '4')
            .getBytes(charset);
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    assertArrayEquals(bytes, Merging.untouched(file, "ar", "en"));
  }

  private static Map<String, List<Byte>> entries(byte[] zip) throws IOException {
    Map<String, List<Byte>> entries = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(zip);
        ZipInputStream archive = new ZipInputStream(in)) {
      for (ZipEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
        byte[] bytes = archive.readAllBytes();
        Byte[] boxed = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
          boxed[i] = bytes[i];
        }
        entries.put(e.getName(), List.of(boxed));
      }
    }
    return entries;
  }
}
