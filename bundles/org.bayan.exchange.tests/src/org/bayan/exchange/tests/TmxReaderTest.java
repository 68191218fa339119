package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.TmxReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {

  private static final String UNIT =
      unit("<tuv xml:lang='ar'><seg>بيت</seg></tuv><tuv xml:lang='en'><seg>house</seg></tuv>");

  @TempDir Path folder;

  @Test
  void the_texts_of_two_languages_are_read_in_the_order_asked_for() throws IOException {
    Path file = write(tmx(UNIT));
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(file, "ar", "en"));
    assertEquals(List.of("house|بيت"), Pairs.ofMemory(file, "en-GB", "ar-IQ"));
    assertEquals(List.of(), Pairs.ofMemory(file, "fr", "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AR-SA", "ar_EG", "ara", "ar-Arab-IQ", "arb"})
  void a_language_is_known_however_its_tag_is_written(String tag) throws IOException {
    Path file = write(tmx(UNIT.replace("'ar'", "'" + tag + "'")));
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(file, "ar", "en"));
  }

  @Test
  void versions_before_1_4_name_the_language_without_a_prefix() throws IOException {
    String old = tmx(UNIT).replace("xml:lang", "lang").replace("'1.4'", "'1.1'");
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(write(old), "ar", "en"));
  }

  @Test
  void units_without_both_languages_and_blank_ones_are_passed_over() throws IOException {
    String one = unit("<tuv xml:lang='ar'><seg>بيت</seg></tuv>");
    String blank =
        unit("<tuv xml:lang='ar'><seg> </seg></tuv><tuv xml:lang='en'><seg>x</seg></tuv>");
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(write(tmx(one, blank, UNIT)), "ar", "en"));
  }

  @Test
  void the_first_of_several_variants_counts() throws IOException {
    String unit =
        unit(
            "<tuv xml:lang='en-GB'><seg>lift</seg></tuv><tuv xml:lang='en-US'><seg>elevator</seg>"
                + "</tuv><tuv xml:lang='ar'><seg>مصعد</seg></tuv>");
    assertEquals(List.of("مصعد|lift"), Pairs.ofMemory(write(tmx(unit)), "ar", "en"));
  }

  @Test
  void inline_codes_go_with_all_that_is_in_them_and_what_is_highlighted_stays() throws IOException {
    String segment =
        "A <bpt i='1'>&lt;b></bpt>big<ept i='1'>&lt;/b></ept> <hi>red <it pos='begin'>{i</it>"
            + "</hi>house<ph>&lt;img alt='<sub>a <bpt i='2'>x</bpt>picture</sub>'></ph>"
            + "<ut>{\\b}</ut>, <![CDATA[<new>]]>";
    String unit = UNIT.replace("house", segment);
    assertEquals(
        List.of("بيت|A big red house, <new>"), Pairs.ofMemory(write(tmx(unit)), "ar", "en"));
  }

  @Test
  void a_code_that_breaks_the_line_parts_words() throws IOException {
    String unit = UNIT.replace("house", "house<ph type='lb'/>boat");
    assertEquals(List.of("بيت|house boat"), Pairs.ofMemory(write(tmx(unit)), "ar", "en"));
  }

  @Test
  void notes_and_properties_are_no_text() throws IOException {
    String unit = unit("<note>n</note><prop type='p'>q</prop>" + UNIT.substring(4));
    unit = unit.replace("</tu></tu>", "</tu>");
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(write(tmx(unit)), "ar", "en"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "UTF-16LE,UTF-16",
    "UTF-16BE,UTF-16",
    "windows-1256,windows-1256",
    "ISO-8859-6,ISO-8859-6"
  })
  void every_encoding_that_is_declared_is_read(String charset, String declared) throws IOException {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text = mark + "<?xml version='1.0' encoding='" + declared + "'?>" + tmx(UNIT);
    Path file = Files.write(folder.resolve("m.tmx"), text.getBytes(Charset.forName(charset)));
    assertTrue(new TmxReader().isXml(file));
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(file, "ar", "en"));
  }

  @Test
  void a_document_type_is_passed_over() throws IOException {
    String text = "<?xml version='1.0'?>\n<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>\n" + tmx(UNIT);
    assertEquals(List.of("بيت|house"), Pairs.ofMemory(write(text), "ar", "en"));
  }

  @Test
  void many_escaped_characters_are_no_attack() throws IOException {
    String many = "&amp;&lt;&#x645;".repeat(100_000);
    List<String> pairs = Pairs.ofMemory(write(tmx(UNIT.replace("house", many))), "ar", "en");
    assertEquals(300_000 + "بيت|".length(), pairs.getFirst().length());
  }

  @Test
  void an_entity_bomb_does_not_go_off() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY l0 'lol'>");
    for (int i = 1; i < 10; i++) {
      String before = "&l" + (i - 1) + ";";
      entities.append("<!ENTITY l%d '%s'>".formatted(i, before.repeat(10)));
    }
    String text = "<!DOCTYPE tmx [" + entities + "]>" + tmx(UNIT.replace("house", "&l9;"));
    assertTrue(message(write(text)).contains("line 1: the document type declares entities"));
  }

  @Test
  void an_outside_entity_is_not_opened() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String type = "<!DOCTYPE tmx [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    String message = message(write(type + tmx(UNIT.replace("house", "&x;"))));
    assertTrue(message.contains("declares entities"), message);
  }

  @Test
  void elements_nested_without_end_do_no_harm() throws IOException {
    String message = message(write(tmx(UNIT.replace("house", "<hi>".repeat(200_000)))));
    assertTrue(message.contains("nested more than 50 deep"), message);
  }

  @Test
  void another_root_element_is_named() throws IOException {
    assertEquals(
        folder.resolve("m.tmx")
            + ", line 1: the root element is <tbx>, a translation memory begins with <tmx>.",
        message(write("<tbx/>")));
  }

  @Test
  void a_variant_without_a_language_is_named_with_its_line() throws IOException {
    String message = message(write(tmx("\n" + UNIT.replace(" xml:lang='en'", ""))));
    assertTrue(message.endsWith("line 2: <tuv> names no language (xml:lang)."), message);
  }

  @Test
  void a_file_that_is_cut_off_anywhere_is_refused() throws IOException {
    String text = tmx(UNIT);
    for (int length = 0; length < text.length(); length++) {
      assertTrue(message(write(text.substring(0, length))).contains(", line "));
    }
  }

  @Test
  void bytes_that_are_not_of_the_encoding_are_refused_and_nothing_is_printed() throws IOException {
    byte[] bytes = tmx(UNIT).getBytes(Charset.forName("windows-1256"));
    Path file = Files.write(folder.resolve("m.tmx"), bytes);
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertTrue(message(file).contains("UTF-8"));
    } finally {
      System.setErr(console);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void what_is_no_xml_is_told_by_its_beginning() throws IOException {
    assertFalse(new TmxReader().isXml(write("house @ بيت\n")));
    assertFalse(new TmxReader().isXml(write("")));
    assertFalse(new TmxReader().isXml(write("بيت")));
    assertTrue(new TmxReader().isXml(write("  \n<tmx/>")));
  }

  @Test
  void a_missing_file_is_no_matter_of_the_format() {
    assertThrows(
        NoSuchFileException.class, () -> Pairs.ofMemory(folder.resolve("none"), "ar", "en"));
  }

  @Test
  void the_compliance_kit_is_read() throws IOException {
    Path kit = Shared.file("bayan.shared", "conformance", "tmx", "lisa-compliance-kit");
    try (Stream<Path> files = Files.list(kit)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".tmx")).toList()) {
        Pairs.ofMemory(file, "en", "fr");
      }
    }
    assertEquals(
        "The big black cat sleeps.|Le gros chat noir dors.",
        Pairs.ofMemory(kit.resolve("ImportTest2A.tmx"), "en", "fr").getFirst());
    assertEquals(
        "First segment with [\t\t   ]|Premier segment avec [\t\t   ]",
        Pairs.ofMemory(kit.resolve("ImportTest1A.tmx"), "en", "fr").getFirst());
    assertEquals(1, Pairs.ofMemory(kit.resolve("ImportTest1I.tmx"), "en", "ja").size());
  }

  @Test
  void a_real_memory_is_read_whole() throws IOException {
    Path file = Shared.file("bayan.shared", "conformance", "tmx", "tico19-all.en-ar.tmx");
    assertEquals(3071, Pairs.ofMemory(file, "ar", "en").size());
  }

  private static String tmx(String... units) {
    return "<tmx version='1.4'><header srclang='ar'/><body>"
        + String.join("", units)
        + "</body></tmx>";
  }

  private static String unit(String content) {
    return "<tu>" + content + "</tu>";
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("m.tmx"), text);
  }

  private static String message(Path file) {
    String message =
        assertThrows(TmxFormatException.class, () -> Pairs.ofMemory(file, "ar", "en")).getMessage();
    assertFalse(message.contains("\n"), message);
    return message;
  }
}
