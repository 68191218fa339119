package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.tmx.TmxContent;
import org.bayan.exchange.tmx.TmxPart;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.bayan.exchange.tmx.TmxUnit;
import org.bayan.exchange.tmx.TmxVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the TMX certification kit of LISA, where it is at hand. */
class LisaKitTest {

  private static ReadTmx read(String name) throws IOException {
    return ReadTmx.of(file(name + ".tmx"));
  }

  private static Path file(String name) {
    return Shared.file("bayan.shared", "conformance", "tmx", "lisa-compliance-kit", name);
  }

  @ParameterizedTest
  @CsvSource({
    "ExportTest1A,4,en-us,fr-ca,4",
    "ExportTest1B,2,en-us,fr-ca,2",
    "ExportTest1C,4,en-us,fr-ca,4",
    "ExportTest1D,4,en-us,fr-ca,4",
    "ExportTest1E,4,en-us,fr-ca,4",
    "ExportTest2A,6,en-us,fr-ca,6",
    "ImportTest1A,2,en-us,fr-ca,2",
    "ImportTest1B,1,en-us,fr-ca,1",
    "ImportTest1C,3,en-us,fr-ca,3",
    "ImportTest1D,3,en-us,en-gb,3",
    "ImportTest1E,3,en-us,en-gb,3",
    "ImportTest1F,3,en-us,en-gb,3",
    "ImportTest1G,3,en-us,en-gb,3",
    "ImportTest1H,3,en-us,en-gb,3",
    "ImportTest1I,1,en-us,ja-jp,1",
    "ImportTest1J,2,en-us,en-gb,2",
    "ImportTest1J_many,3,en-us,en-gb,2",
    "ImportTest1K,2,en-us,en-gb,0",
    "ImportTest1L,1,en-us,fr,1",
    "ImportTest2A,7,en-us,fr-ca,7",
    "ImportTest2A-0index,7,en-us,fr-ca,7",
    "ImportTest2B,7,en-us,fr-ca,7",
    "ImportTest2C,1,en-us,fr,1",
  })
  void each_file_gives_its_units_without_a_word_and_says_the_same_when_written(
      String name, int units, String source, String target, int pairs) throws IOException {
    ReadTmx read = read(name);
    assertEquals(units, read.units.size());
    assertEquals(pairs, read.pairs(source, target).size());
    assertEquals(List.of(), read.sentences());
    ReadTmx again = ReadTmx.of(read.written(Level.TWO), Unreadable.FAIL);
    assertEquals(List.of(), again.sentences());
    assertEquals(read.header.attributes(), again.header.attributes());
    assertEquals(read.header.notes(), again.header.notes());
    assertEquals(read.header.properties(), again.header.properties());
    assertEquals(read.header.encodings(), again.header.encodings());
    assertEquals(withoutLines(read.units), withoutLines(again.units));
  }

  private static List<TmxUnit> withoutLines(List<TmxUnit> units) {
    return units.stream()
        .map(
            unit ->
                new TmxUnit(0, unit.attributes(), unit.notes(), unit.properties(), unit.variants()))
        .toList();
  }

  @Test
  void every_file_of_the_kit_is_in_the_table() throws IOException {
    try (var files = Files.list(file("ImportTest1A.tmx").getParent())) {
      assertEquals(23, files.filter(one -> one.toString().endsWith(".tmx")).count());
    }
  }

  @Test
  void white_space_is_kept_as_it_is() throws IOException {
    assertEquals(
        List.of(
            "First segment with [\t\t   ]|Premier segment avec [\t\t   ]",
            "Second segment with [  \t\t]|Second segment avec [  \t\t]"),
        read("ImportTest1A").pairs("en-US", "fr-CA"));
    assertEquals(
        List.of("English segment with [    ]|Japanese segment with [\u3000\u3000]"),
        read("ImportTest1I").pairs("en", "ja"));
  }

  @Test
  void all_encodings_say_the_same() throws IOException {
    List<String> pairs = read("ImportTest1D").pairs("en-us", "en-gb");
    assertEquals("à=agrave, é=eacute, æ=aelig|à=agrave, é=eacute, æ=aelig", pairs.get(0));
    for (String other : List.of("1E", "1F", "1G", "1H")) {
      assertEquals(pairs, read("ImportTest" + other).pairs("en-us", "en-gb"), other);
    }
  }

  @Test
  void a_language_is_found_among_many_in_any_order() throws IOException {
    assertEquals(
        List.of(
            "First entry in US English|First entry in French Canadian",
            "Second entry in US English|Second entry in French Canadian",
            "Third entry in US English|Third entry in French Canadian"),
        read("ImportTest1C").pairs("en-us", "fr-ca"));
    assertTrue(
        read("ImportTest1J_many").pairs("en-us", "en-gb").stream()
            .noneMatch(pair -> pair.contains("not to import")));
  }

  @Test
  void every_element_and_attribute_is_kept() throws IOException {
    for (String name : List.of("ImportTest1L", "ImportTest2C")) {
      ReadTmx read = read(name);
      assertEquals(12, read.header.attributes().size());
      assertEquals(2, read.header.notes().size());
      assertEquals("en-us", read.header.notes().get(0).attributes().get("xml:lang"));
      assertEquals("Data", read.header.properties().get(0).text());
      assertEquals("Macintosh", read.header.encodings().get(0).attributes().get("base"));
      assertEquals("[Apple]", read.header.encodings().get(0).characters().get(0).get("subst"));
      TmxUnit unit = read.units.get(0);
      assertEquals("tu001", unit.id().orElseThrow());
      assertEquals(14, unit.attributes().size());
      assertEquals(2, unit.notes().size());
      TmxVariant french = unit.variants().get(1);
      assertEquals(11, french.attributes().size());
      assertEquals(2, french.notes().size());
      assertEquals(2, french.properties().size());
      assertEquals(
          Map.of("o-encoding", "iso-8859-1", "xml:lang", "en-us"),
          french.properties().get(0).attributes());
    }
  }

  @Test
  void inline_codes_keep_their_native_content_and_the_texts_in_it() throws IOException {
    TmxContent english = read("ImportTest2C").units.get(0).variants().get(0).content();
    assertEquals("Click  to start.", english.text());
    TmxPart.Code image =
        english.parts().stream()
            .filter(TmxPart.Code.class::isInstance)
            .map(TmxPart.Code.class::cast)
            .filter(code -> code.kind() == TmxPart.CodeKind.PH)
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of("x", "3", "type", "image", "assoc", "b"), image.attributes());
    assertEquals(new TmxPart.Text("<IMG SRC=\"here.png\" ALT=\""), image.data().parts().get(0));
    assertEquals(
        new TmxPart.Subflow(Map.of(), TmxContent.of("Start Here!")), image.data().parts().get(1));
  }

  @Test
  void without_codes_the_text_alone_is_written() throws IOException {
    ReadTmx level1 = ReadTmx.of(read("ImportTest2B").written(Level.ONE), Unreadable.FAIL);
    assertEquals(read("ImportTest2B").pairs("en-us", "fr-ca"), level1.pairs("en-us", "fr-ca"));
    assertTrue(
        level1.units.stream()
            .flatMap(unit -> unit.variants().stream())
            .noneMatch(variant -> variant.content().hasCodes()));
  }
}
