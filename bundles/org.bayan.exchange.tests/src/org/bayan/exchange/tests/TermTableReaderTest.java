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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.exchange.MappingFault;
import org.bayan.exchange.TableFaults;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TableMapping;
import org.bayan.exchange.TableSample;
import org.bayan.exchange.TermField;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.TermTableReader;
import org.bayan.exchange.TermTableWriter;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertArrayEquals(written, write(new TermTableReader().read(file, form), form));
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
        new TermTableReader(mapping(true, "language", "term")).read(file, TableForm.CSV);
    assertEquals(
        "court", termbase.getEntries().get(0).getLanguages().get(0).getTerms().get(0).getTerm());
  }

  @Test
  void languages_may_have_columns_of_their_own() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"),
            """
            English,,Arabic,Also,Its status,Remarks,What
            coalition,noun,تحالف,ائتلاف,admitted,"one
            two",an alliance
            ,,,,,,
            "ISIL
            Daesh",,داعش,,,,
            """);
    TableMapping mapping =
        mapping(
            true,
            "term:en",
            "part of speech:en",
            "term:ar",
            "term:ar",
            "status:ar",
            "concept note",
            "definition:en");
    Termbase termbase = new TermTableReader(mapping).read(file, TableForm.CSV);
    assertEquals(2, termbase.getEntries().size());
    ConceptEntry coalition = termbase.getEntries().get(0);
    assertEquals(List.of("one", "two"), coalition.getNotes().stream().map(Note::getText).toList());
    LanguageSection english = coalition.getLanguages().get(0);
    assertEquals("an alliance", english.getDefinitions().get(0).getText());
    assertEquals(PartOfSpeech.NOUN, english.getTerms().get(0).getPartOfSpeech());
    List<TermSection> arabic = coalition.getLanguages().get(1).getTerms();
    assertEquals(
        List.of("تحالف UNSPECIFIED", "ائتلاف ADMITTED"),
        arabic.stream().map(term -> term.getTerm() + " " + term.getStatus()).toList());
    assertEquals(
        List.of("ISIL", "Daesh"),
        termbase.getEntries().get(1).getLanguages().get(0).getTerms().stream()
            .map(TermSection::getTerm)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "term;language;note\ncourt, high;en;\"a; b\"\n",
        "term,language,note\n\"court, high\",en,a; b\n",
        "\"term\";\"language\";\"note\"\r\n\"court, high\";\"en\";\"a; b\"\r\n",
      })
  void values_stand_between_commas_or_semicolons(String table) throws IOException {
    TermSection term = read(table).getEntries().get(0).getLanguages().get(0).getTerms().get(0);
    assertEquals("court, high", term.getTerm());
    assertEquals("a; b", term.getNotes().get(0).getText());
  }

  @Test
  void a_table_may_have_no_headings() throws IOException {
    Path file = Files.writeString(folder.resolve("t.tsv"), "court\tx\tمحكمة\ncourt\ty\tمحكمة\n");
    Termbase termbase =
        new TermTableReader(mapping(false, "term:en", "", "term:ar")).read(file, TableForm.TSV);
    List<ConceptEntry> entries = termbase.getEntries();
    assertEquals(2, entries.size());
    assertEquals(entries.get(0).getId() + "-2", entries.get(1).getId());
    assertEquals("محكمة", entries.get(0).getLanguages().get(1).getTerms().get(0).getTerm());
  }

  @ParameterizedTest
  @CsvSource({
    "subject|term:en,",
    "subject,NO_TERM",
    "term,NO_LANGUAGE",
    "term|term:ar,NO_LANGUAGE",
    "term:ar|language,TWO_LANGUAGES",
    "term|language|term,TWICE",
    "term:ar|subject|subject,TWICE",
    "term:ar|status:en,NO_TERM_OF_LANGUAGE",
    "term:ar|term:ar|note:ar|concept note|concept note,",
  })
  void a_mapping_says_what_is_wrong_with_it(String words, MappingFault.Kind fault) {
    assertEquals(
        fault == null ? List.of() : List.of(fault),
        MappingFault.of(mapping(true, words.split("\\|"))).stream()
            .map(MappingFault::kind)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"term:ar", "definition:en-GB", "part of speech", "concept note"})
  void fields_have_words(String word) {
    assertEquals(word, TermField.named(word).orElseThrow().word());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trem", "term:", "term:not a tag", "subject:ar", "language:ar"})
  void other_words_are_no_fields(String word) {
    assertEquals(Optional.empty(), TermField.named(word));
  }

  @Test
  void all_faulty_rows_are_counted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.csv"), "language,term,status\nen,a,\nen,b,splendid\n,c,\n");
    TableFaults faults = new TermTableReader().check(file, TableForm.CSV);
    assertEquals(3, faults.rows());
    assertEquals(2, faults.count());
    assertTrue(faults.first().get(0).contains("line 3: 'splendid'"), faults.first().toString());
  }

  @Test
  void the_beginning_of_a_table_is_shown_as_it_stands() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1\n1,2,3\nno more\n");
    TableSample sample = TermTableReader.sample(file, TableForm.CSV, 3);
    assertEquals(3, sample.columns());
    assertEquals(List.of(List.of("a", "b"), List.of("1"), List.of("1", "2", "3")), sample.rows());
  }

  private static TableMapping mapping(boolean headings, String... words) {
    return new TableMapping(headings, Stream.of(words).map(TermField::named).toList());
  }

  @Test
  void unicode_text_of_spreadsheets_is_read() throws IOException {
    Path file =
        Files.write(
            folder.resolve("t.tsv"),
            "\uFEFFlanguage\tterm\r\nar\tدولة\r\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, new TermTableReader().read(file, TableForm.TSV).getEntries().size());
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
            TermTableException.class, () -> new TermTableReader().read(file, TableForm.CSV));
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
            TermTableException.class, () -> new TermTableReader().read(file, TableForm.XLSX));
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
    return new TermTableReader().read(file, TableForm.CSV);
  }

  private static byte[] write(Termbase termbase, TableForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TermTableWriter().write(termbase, form, out);
    return out.toByteArray();
  }
}
