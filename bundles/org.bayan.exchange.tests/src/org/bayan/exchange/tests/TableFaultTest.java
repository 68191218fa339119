package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.TabGlossaryReader;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.TermTableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Glossaries and workbooks that are broken or mean harm. */
class TableFaultTest {
  private static final String BOMB =
      "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
          + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
  private static final String SHEET =
      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&d;</t></is></c></row></sheetData>"
          + "</worksheet>";

  @TempDir Path folder;

  @Test
  void a_glossary_in_another_encoding_is_refused() throws IOException {
    Path file = folder.resolve("g.txt");
    Files.write(file, "court\tمحكمة\n".getBytes(Charset.forName("windows-1256")));
    refused("UTF-8", () -> new TabGlossaryReader().read(file, new GlossaryDirection("en", "ar")));
  }

  @Test
  void an_entity_bomb_in_a_workbook_does_not_go_off() throws IOException {
    Path file = workbook(BOMB + SHEET);
    refused("damaged", () -> new TermTableReader().read(file, TableForm.XLSX));
  }

  @Test
  void a_workbook_that_was_cut_off_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(workbook(SHEET.replace("&d;", "language")));
    for (int length = 1; length < whole.length; length += 13) {
      Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
      refused("cut off", () -> new TermTableReader().read(file, TableForm.XLSX));
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void refused(String why, Reading reading) {
    TermTableException fault = assertThrows(TermTableException.class, reading::run);
    assertTrue(fault.getMessage().contains(why), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }

  private Path workbook(String sheet) throws IOException {
    Path file = folder.resolve("w.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
