package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxProblem.Kind;
import org.bayan.exchange.tmx.TmxStreamReader;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools get wrong, and what people do to files. */
class SloppyTmxTest {

  private static final String HEADER =
      "<header creationtool='t' creationtoolversion='1' segtype='sentence' o-tmf='t'"
          + " adminlang='en' srclang='ar' datatype='plaintext'/>";

  private static String tmx(String... units) {
    return "<tmx version='1.4'>\n"
        + HEADER
        + "\n<body>\n"
        + String.join("\n", units)
        + "\n</body></tmx>";
  }

  private static String unit(String arabic, String english) {
    return "<tu><tuv xml:lang='ar'><seg>"
        + arabic
        + "</seg></tuv><tuv xml:lang='en'><seg>"
        + english
        + "</seg></tuv></tu>";
  }

  private static ReadTmx read(String text) throws IOException {
    return ReadTmx.of(text, Unreadable.FAIL);
  }

  private static String refusal(String text) {
    return assertThrows(TmxFormatException.class, () -> read(text)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R&D | R&D | 1 | NOT_ESCAPED",
        "R&amp;D | R&D | 0 |",
        "a &nbsp; b | a &nbsp; b | 1 | NOT_ESCAPED",
        "a < b | a < b | 1 | NOT_ESCAPED",
        "a&#x1F;b | ab | 1 | BAD_CHARACTER",
        "a&#0;b | ab | 1 | BAD_CHARACTER",
        "a&#x1F600;b | a😀b | 0 |",
        "<![CDATA[a <b> & c]]> | a <b> & c | 0 |",
        "a<!-- & < -->b | ab | 0 |",
        "<g id='1'>a</g> b | a b | 1 | FOREIGN_CODE",
        "a<x id='1'/>b | ab | 1 | FOREIGN_CODE",
        "<b>a</b> | a | 1 | FOREIGN_CODE",
        "<mq:ch val='1'/>a | a | 1 | FOREIGN_CODE",
        "<bpt i='1'/>a | a | 1 | CODE_PAIRS",
        "a<ept i='1'/> | a | 1 | CODE_PAIRS",
        "<bpt i='1'/>a<hi>b<ept i='1'/></hi> | ab | 0 |",
        "<bpt i='1'/><bpt i='2'/>a<ept i='1'/><ept i='2'/> | a | 0 |",
        "<ph type='x' zzz='1'/>a | a | 1 | UNKNOWN_ATTRIBUTE",
        "<it>x</it>a | a | 1 | MISSING_ATTRIBUTE",
        "<it pos='middle'>x</it>a | a | 1 | BAD_VALUE",
      })
  void the_text_is_read_and_what_is_wrong_is_told(
      String written, String text, int problems, String kind) throws IOException {
    ReadTmx read = read(tmx(unit("نص", "first"), unit("نص", written)));
    assertEquals(List.of("نص|first", "نص|" + text), read.pairs("ar", "en"));
    assertEquals(problems, read.problems.size(), read.sentences().toString());
    if (problems > 0) {
      assertEquals(Kind.valueOf(kind), read.problems.get(0).kind());
      assertEquals(2, read.problems.get(0).unit());
      assertEquals(5, read.problems.get(0).line());
    }
    ReadTmx again = ReadTmx.of(read.written(Level.TWO), Unreadable.FAIL);
    assertEquals(read.pairs("ar", "en"), again.pairs("ar", "en"));
    assertEquals(List.of(), again.sentences());
  }

  @Test
  void control_characters_and_half_surrogates_are_left_out() throws IOException {
    byte[] utf16 =
        ("\uFEFF" + tmx(unit("نص", "a\u0001b\uD800c"))).getBytes(StandardCharsets.UTF_16LE);
    // The encoder has put a question mark in the place of the half.
    int half = indexOf(utf16, 'b') + 2;
    utf16[half] = 0;
    utf16[half + 1] = (byte) 0xD8;
    assertThrows(TmxFormatException.class, () -> ReadTmx.of(utf16, Unreadable.FAIL));
    ReadTmx read = read(tmx(unit("نص", "a\u0001b\uFFFFc")));
    assertEquals(List.of("نص|abc"), read.pairs("ar", "en"));
    assertEquals(
        List.of(
            "line 4, unit 1: U+0001 is no character of XML and is left out.",
            "line 4, unit 1: U+FFFF is no character of XML and is left out."),
        read.sentences());
  }

  private static int indexOf(byte[] bytes, char letter) {
    for (int i = 0; i + 4 < bytes.length; i += 2) {
      if (bytes[i] == letter && bytes[i + 2] == (byte) 0xFD && bytes[i + 3] == (byte) 0xFF) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }

  @Test
  void names_in_capitals_are_read() throws IOException {
    String text =
        tmx(
            "<TU TUID='7'><TUV XML:LANG='ar'><SEG>نص</SEG></TUV>"
                + "<Tuv lang='en'><Seg>text</seg></Tuv></tu>");
    ReadTmx read = read(text);
    assertEquals(List.of("نص|text"), read.pairs("ar", "en"));
    assertEquals("7", read.units.get(0).id().orElseThrow());
    assertTrue(read.problems.stream().allMatch(problem -> problem.kind() == Kind.LETTER_CASE));
  }

  @Test
  void a_version_that_there_is_not_and_a_bare_header_are_told() throws IOException {
    String text = tmx(unit("نص", "text")).replace("'1.4'", "'1.4b'").replace(HEADER, "<header/>");
    ReadTmx read = read(text);
    assertEquals(List.of("نص|text"), read.pairs("ar", "en"));
    assertEquals("line 1: there is no version 1.4b; read as 1.4.", read.sentences().get(0));
    assertTrue(read.sentences().contains("line 2: <header> has no srclang."));
    assertEquals(8, read.problems.size());
    ReadTmx again = ReadTmx.of(read.written(Level.TWO), Unreadable.FAIL);
    assertEquals(List.of(), again.sentences());
    assertEquals("*all*", again.header.sourceLanguage());
  }

  @Test
  void a_variant_without_text_and_a_unit_without_variants_are_left_out() throws IOException {
    String empty = "<tu><tuv xml:lang='ar'/><tuv xml:lang='en'><seg/></tuv></tu>";
    ReadTmx read = read(tmx(empty, "<tu><note>n</note></tu>", unit("نص", "text")));
    assertEquals(2, read.units.size());
    assertEquals(
        List.of(
            "line 4, unit 1: the variant in ar has no <seg>; it is left out.",
            "line 5, unit 2: the unit has no text in any language; it is left out."),
        read.sentences());
  }

  @Test
  void what_does_not_belong_is_passed_over_and_told() throws IOException {
    String text =
        "<tu>stray<note>n</note><tuv xml:lang='ar'><seg>نص</seg><prop type='x'>late</prop></tuv>"
            + "<extra><tuv/></extra><tuv xml:lang='en'><seg>text</seg></tuv></tu>";
    ReadTmx read = read(tmx(text));
    assertEquals(List.of("نص|text"), read.pairs("ar", "en"));
    assertEquals("late", read.units.get(0).variants().get(0).properties().get(0).text());
    assertEquals(
        List.of(Kind.STRAY_TEXT, Kind.ORDER, Kind.UNKNOWN_ELEMENT),
        read.problems.stream().map(problem -> problem.kind()).toList());
  }

  @Test
  void codes_of_other_formats_become_codes() throws IOException {
    ReadTmx read = read(tmx(unit("نص", "<g id='1'>a<x id='2'/></g>")));
    List<TmxPart> parts = read.units.get(0).variants().get(1).content().parts();
    assertEquals(TmxPart.CodeKind.BPT, ((TmxPart.Code) parts.get(0)).kind());
    assertEquals("<g id=\"1\">", ((TmxPart.Code) parts.get(0)).data().text());
    assertEquals("<x id=\"2\"/>", ((TmxPart.Code) parts.get(2)).data().text());
    assertEquals(TmxPart.CodeKind.EPT, ((TmxPart.Code) parts.get(3)).kind());
  }

  // ---- what cannot be read

  private static final String[] BROKEN = {
    unit("واحد", "one"),
    unit("اثنان", "two").replace("</seg></tuv></tu>", "</sec></tuv></tu>"),
    unit("ثلاثة", "three"),
    unit("أربعة", "four").replace(" xml:lang='en'", ""),
    unit("خمسة", "five"),
    unit("ستة", "<six <seg>"),
    unit("سبعة", "seven"),
  };

  @Test
  void a_unit_that_cannot_be_read_ends_the_reading_unless_it_is_skipped() throws IOException {
    String message = refusal(tmx(BROKEN));
    assertTrue(message.startsWith("m.tmx, line 5: the XML is damaged"), message);
    ReadTmx read = ReadTmx.of(tmx(BROKEN), Unreadable.SKIP);
    assertEquals(
        List.of("واحد|one", "ثلاثة|three", "خمسة|five", "سبعة|seven"), read.pairs("ar", "en"));
    assertEquals(
        List.of("5 2", "7 4", "9 6"),
        read.problems.stream()
            .filter(problem -> problem.kind() == Kind.SKIPPED)
            .map(problem -> problem.line() + " " + problem.unit())
            .toList());
    assertEquals(List.of(4, 6, 8, 10), read.units.stream().map(unit -> unit.line()).toList());
  }

  @Test
  void a_file_that_is_cut_off_anywhere_gives_a_sentence_or_what_is_whole() throws IOException {
    byte[] bytes = tmx(unit("واحد", "one"), unit("اثنان", "two")).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      TmxFormatException failure =
          assertThrows(TmxFormatException.class, () -> ReadTmx.of(cut, Unreadable.FAIL));
      assertTrue(
          failure.getMessage().matches("m\\.tmx, line \\d+: [^\\n]*\\."),
          () -> failure.getMessage());
    }
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 40);
    assertEquals(List.of("واحد|one"), ReadTmx.of(cut, Unreadable.SKIP).pairs("ar", "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tmx [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE tmx [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE tmx [<!ENTITY % p SYSTEM 'http://localhost:1/x'> %p;]>",
      })
  void a_document_type_with_entities_is_refused(String type) {
    assertEquals(
        "m.tmx, line 1: the document type declares entities, which are not read; delete it.",
        refusal(type + tmx(unit("نص", "&a;"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<seg>", "<note>", "<!--", "<prop type='", "<![CDATA["})
  void a_hundred_megabytes_in_one_element_are_refused_or_passed_over(String begin)
      throws IOException {
    String before = "<tmx version='1.4'>" + HEADER + "<body><tu><tuv xml:lang='ar'>";
    byte[] mega = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    InputStream start =
        new ByteArrayInputStream(
            (before + (begin.startsWith("<!") ? "<seg>" : "") + begin)
                .getBytes(StandardCharsets.UTF_8));
    List<InputStream> pieces = new ArrayList<>(List.of(start));
    Collections.nCopies(100, mega).forEach(one -> pieces.add(new ByteArrayInputStream(one)));
    ReadTmx sink = new ReadTmx();
    TmxFormatException failure =
        assertThrows(
            TmxFormatException.class,
            () ->
                new TmxStreamReader(Unreadable.FAIL)
                    .read(
                        "m.tmx",
                        () -> new SequenceInputStream(Collections.enumeration(pieces)),
                        sink));
    assertTrue(failure.getMessage().startsWith("m.tmx, line 1: "), failure.getMessage());
    assertEquals(List.of(), sink.units);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16,UTF-8,'declared to be in UTF-16 but is not'",
    "UTF-8,windows-1256,'is not UTF-8'",
    "US-ASCII,UTF-8,'is not US-ASCII'",
    "klingon,UTF-8,'an encoding that is not known here'",
  })
  void a_wrong_encoding_is_named(String declared, String real, String words) {
    String text = "<?xml version='1.0' encoding='" + declared + "'?>" + tmx(unit("نص", "text"));
    byte[] bytes = text.getBytes(Charset.forName(real));
    String message =
        assertThrows(TmxFormatException.class, () -> ReadTmx.of(bytes, Unreadable.SKIP))
            .getMessage();
    assertTrue(message.contains(words), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "no xml", "<html/>", "<tmx version='1.4'/>", "\u0000\u0000"})
  void what_is_no_translation_memory_is_refused_in_a_sentence(String text) {
    String message = refusal(text);
    assertTrue(message.matches("m\\.tmx, line \\d+: [^\\n]*\\."), message);
  }
}
