package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosFormatException;
import org.bayan.exchange.SkosReader;
import org.bayan.exchange.TabGlossaryReader;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxFormatException;
import org.bayan.exchange.TbxReader;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.TermTableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A gigabyte of nothing is refused in one sentence, soon, and without being held in memory. */
class GigabyteOfNothingTest {
  private static final int SOON = 80_000_000;
  private static final long GIGABYTE = 1L << 30;
  private static final int SHEET = 64 << 20;
  private static final String RDF =
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
          + " xmlns:s=\"http://www.w3.org/2004/02/skos/core#\">";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|\\0|damaged",
        "| |no end",
        "<tbx><text><body>| |no end",
        "<tbx><text><body>|a|no end",
        "<tbx><!--|-|damaged",
        "<tbx><!--| |no end",
        "<tbx a=\"|a|no end",
        "<tbx><text><body><conceptEntry id=\"c\"><note>|a|more than 16 million",
        "<tbx><text><body><conceptEntry id=\"c\"><note>|<hi>a</hi>|more than 16 million",
        "<tbx><text><body><conceptEntry id=\"c\">|<note/>|more than 16 million"
      })
  void tbx(String start, String again, String why) {
    Nothing nothing = nothing(start, again);
    TbxFormatException fault =
        assertThrows(TbxFormatException.class, () -> new TbxReader().read(nothing, "n.tbx"));
    assertRefused(fault, why, nothing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|\\0|n.ttl",
        "| |without saying",
        "#|a|without saying",
        "<a:b> <a:c> \"\"\"|a|without saying",
        "@prefix a: <urn:|a|without saying"
      })
  void turtle(String start, String again, String why) {
    Nothing nothing = nothing(start, again);
    SkosFormatException fault =
        assertThrows(
            SkosFormatException.class,
            () -> new SkosReader().read(nothing, SkosForm.TURTLE, "n.ttl"));
    assertRefused(fault, why, nothing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "''|\\0|n.rdf",
        "''| |without saying",
        "RDF| |without saying",
        "RDF<!--| |without saying",
        "RDF<s:Concept rdf:about=\"|a|without saying",
        "RDF<s:Concept rdf:about=\"urn:c\"><s:prefLabel>|a|without saying"
      })
  void rdf_xml(String start, String again, String why) {
    Nothing nothing = nothing(start.replace("RDF", RDF), again);
    SkosFormatException fault =
        assertThrows(
            SkosFormatException.class,
            () -> new SkosReader().read(nothing, SkosForm.RDF_XML, "n.rdf"));
    assertRefused(fault, why, nothing);
  }

  @ParameterizedTest
  @EnumSource
  void table(TableForm form) throws IOException {
    String head =
        form == TableForm.XLSX ? "PK" : "language,term\nen,".replace(',', separator(form));
    Path file = zeros(head);
    TermTableException fault =
        assertThrows(TermTableException.class, () -> new TermTableReader().read(file, form));
    assertOneSentence(fault, form == TableForm.XLSX ? "no workbook" : "control characters");
  }

  private static char separator(TableForm form) {
    return form == TableForm.TSV ? '\t' : ',';
  }

  @Test
  void tab_glossary() throws IOException {
    Path file = zeros("court\tمحكمة\n");
    TermTableException fault =
        assertThrows(
            TermTableException.class,
            () -> new TabGlossaryReader().read(file, new GlossaryDirection("en", "ar")));
    assertOneSentence(fault, "control characters");
  }

  @Test
  void a_line_of_many_long_values() throws IOException {
    Path file = folder.resolve("long.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] value = new byte[1_000_000];
      Arrays.fill(value, (byte) 'a');
      value[0] = ',';
      for (int i = 0; i < 40; i++) {
        out.write(value);
      }
    }
    TermTableException fault =
        assertThrows(
            TermTableException.class, () -> new TermTableReader().read(file, TableForm.CSV));
    assertOneSentence(fault, "a line has more than 16 million characters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<worksheet><sheetData>| |damaged",
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>|a|a cell has more than",
        "<worksheet><sheetData><row>|<c/>|more than 1000 columns",
        "<worksheet><sheetData>|<row/>|"
      })
  void a_sheet_that_unpacks_to_nothing(String start, String again, String why) throws IOException {
    Path file = folder.resolve("sheet.xlsx");
    byte[] megabyte = again.repeat((1 << 20) / again.length()).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(start.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < SHEET >> 20; i++) {
        zip.write(megabyte);
      }
    }
    TermTableException fault =
        assertThrows(
            TermTableException.class, () -> new TermTableReader().read(file, TableForm.XLSX));
    assertOneSentence(fault, why);
  }

  /** Takes no room on the disk where the file system knows holes. */
  private Path zeros(String start) throws IOException {
    Path file = folder.resolve("zeros");
    Files.writeString(file, start);
    try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
      zeros.setLength(GIGABYTE);
    }
    return file;
  }

  private static Nothing nothing(String start, String again) {
    return new Nothing(start == null ? "" : start, again.replace("\\0", "\0"));
  }

  private static void assertRefused(IOException fault, String why, Nothing nothing) {
    assertOneSentence(fault, why);
    assertTrue(nothing.given() < SOON, () -> "only after " + nothing.given() + " bytes");
  }

  private static void assertOneSentence(IOException fault, String why) {
    String message = fault.getMessage();
    assertTrue(message.contains(why == null ? "" : why), message);
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.endsWith("."), message);
  }
}
