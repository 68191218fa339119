package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.TermTableReader;
import org.bayan.exchange.TermTableWriter;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTableReaderTest {
  private static final String EVERYTHING =
      """
      concept,uri,subject,language,term,status,type,part of speech,gender,number,forms,body,\
      reliability,matching,context,context source,note,workflow,definition,definition source,\
      concept note,concept workflow,relations
      c1,urn:x,law,ar,محكمة,preferred,fullForm,properNoun,feminine,singular,"plural=محاكم
      dual=محكمتان",State,7,"exactOnly
      neverStem",one,here,"a
      b",draft,"first
      second","
      book",said,approved,"broader=c2
      see=c3"
      c1,,law,en,"court, ""high"" one",,,,,,,,,,,,,,,,,,
      c2,,,,,,,,,,,,,,,,,,,,,,
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void what_is_written_is_read_back_to_the_byte(TableForm form) throws IOException {
    byte[] written = write(read(EVERYTHING), form);
    Path file = Files.write(folder.resolve("again"), written);
    assertArrayEquals(written, write(new TermTableReader(Map.of()).read(file, form), form));
  }

  @Test
  void cells_fill_the_fields_they_are_named_after() throws IOException {
    Termbase termbase = read(EVERYTHING);
    assertEquals(2, termbase.getEntries().size());
    TermSection term = termbase.getEntries().get(0).getLanguages().get(0).getTerms().get(0);
    assertEquals("محاكم", term.getForms().get(0).getText());
    assertEquals(7, term.getReliability());
    assertTrue(term.isNeverStem());
    assertEquals(
        "book",
        termbase.getEntries().get(0).getLanguages().get(0).getDefinitions().get(1).getSource());
  }

  @Test
  void headings_of_others_are_mapped() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "Lang,Wort\nen,court\n");
    Termbase termbase =
        new TermTableReader(Map.of("Lang", TermColumn.LANGUAGE, "Wort", TermColumn.TERM))
            .read(file, TableForm.CSV);
    assertEquals(
        "court", termbase.getEntries().get(0).getLanguages().get(0).getTerms().get(0).getTerm());
  }

  @Test
  void unicode_text_of_spreadsheets_is_read() throws IOException {
    Path file =
        Files.write(
            folder.resolve("t.tsv"),
            "\uFEFFlanguage\tterm\r\nar\tدولة\r\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, new TermTableReader(Map.of()).read(file, TableForm.TSV).getEntries().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n",
        "language,term\n",
        "term\ncourt\n",
        "language,term,term\nen,a,b\n",
        "language,term\nen,\"court\n",
        "language,term\n,court\n",
        "language,term\nnot a tag,court\n",
        "language,term,status\nen,court,splendid\n",
        "language,term,reliability\nen,court,11\n",
        "language,term,forms\nen,court,courts\n",
        "concept,subject,language,term\nc1,law,en,a\nc1,war,en,b\n",
        "language,term\nen,co\u0000urt\n",
      })
  void a_faulty_table_ends_in_one_sentence(String table) {
    TermTableException fault = assertThrows(TermTableException.class, () -> read(table));
    assertEquals(1, fault.getMessage().lines().count());
    assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
  }

  @Test
  void a_table_in_another_encoding_is_refused() throws IOException {
    Path file =
        Files.write(
            folder.resolve("t.csv"), new byte[] {'t', 'e', 'r', 'm', ',', (byte) 0xC7, '\n'});
    TermTableException fault =
        assertThrows(
            TermTableException.class,
            () -> new TermTableReader(Map.of()).read(file, TableForm.CSV));
    assertTrue(fault.getMessage().contains("not in UTF-8"), fault.getMessage());
  }

  @Test
  void an_endless_value_is_refused_before_it_fills_memory() {
    TermTableException fault =
        assertThrows(
            TermTableException.class, () -> read("language,term\nen," + " ".repeat(3_000_000)));
    assertTrue(fault.getMessage().contains("more than a million"), fault.getMessage());
  }

  @Test
  void a_workbook_that_is_none_or_blows_up_is_refused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.xlsx"), "PK no archive");
    assertRefused(none, "no workbook");
    assertRefused(zip("<sst><si><t>" + " ".repeat(100) + "</t></si>"), "damaged");
    assertRefused(
        zip("<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>"),
        "");
    assertRefused(zip("<sst><si><t>" + " ".repeat(80_000_000) + "</t></si></sst>"), "too large");
  }

  private void assertRefused(Path file, String why) {
    TermTableException fault =
        assertThrows(
            TermTableException.class,
            () -> new TermTableReader(Map.of()).read(file, TableForm.XLSX));
    assertTrue(fault.getMessage().contains(why), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }

  private Path zip(String strings) throws IOException {
    Path file = folder.resolve("hostile.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part :
          Map.of(
                  "xl/sharedStrings.xml",
                  strings,
                  "xl/worksheets/sheet1.xml",
                  "<worksheet><sheetData><row/></sheetData></worksheet>")
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Termbase read(String table) throws IOException {
    Path file = Files.writeString(folder.resolve("table"), table);
    return new TermTableReader(Map.of()).read(file, TableForm.CSV);
  }

  private static byte[] write(Termbase termbase, TableForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TermTableWriter().write(termbase, form, out);
    return out.toByteArray();
  }
}
