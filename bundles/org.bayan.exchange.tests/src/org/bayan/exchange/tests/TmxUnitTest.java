package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.TmxUnitReader;
import org.bayan.exchange.TmxUnitWriter;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxUnitTest {

  private static final String RICH =
      """
      <?xml version="1.0"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="block"
       o-tmf="x" adminlang="en" srclang="en" datatype="html"><note>of the header</note></header>
      <body>
      <tu tuid="a&amp;b" usagecount="3" creationdate="20020413T023401Z" changeid="Ahmed"
       segtype="phrase">
      <note xml:lang="ar">ملاحظة</note><prop type="x-p">one</prop><prop type="x-p">two</prop>
      <tuv xml:lang="EN-us" changedate="20030101T000000Z"><prop type="x-q" o-encoding="utf-8">q</prop>
      <seg>A <bpt i="1" x="1" type="bold">&lt;b title="<sub>tip</sub>"></bpt>bold<ept i="1">&lt;/b></ept>
      <ph x="2" assoc="p">{1}</ph> <hi type="term">term <it pos="end" x="3">e</it></hi>.</seg></tuv>
      <tuv xml:lang="ar"><seg>نص &amp; <it pos="begin" x="4"/></seg></tuv>
      </tu>
      </body></tmx>
      """;

  @TempDir private Path folder;

  @Test
  void all_that_a_unit_holds_is_read() throws IOException {
    TranslationUnit unit = read(file("rich.tmx", RICH)).get(0);

    assertEquals("a&b", unit.id().orElseThrow());
    assertEquals("phrase", unit.details().attribute(UnitAttribute.SEGMENTATION).orElseThrow());
    assertEquals("html", unit.details().attribute(UnitAttribute.DATA_TYPE).orElseThrow());
    assertEquals("en", unit.details().attribute(UnitAttribute.SOURCE_LANGUAGE).orElseThrow());
    assertEquals(2, unit.details().properties().size());
    assertEquals("ar", unit.details().notes().get(0).language());
    assertEquals("EN-us", unit.variants().get(0).language());
    assertEquals("A bold\n term .", unit.variants().get(0).text());
    List<TextCode> codes = unit.variants().get(0).content().codes();
    assertEquals("&lt;b title=\"<sub>tip</sub>\"&gt;", codes.get(0).content());
    assertEquals(
        List.of("OPENING", "CLOSING", "PLACEHOLDER", "HIGHLIGHT_START", "ISOLATED_CLOSING"),
        codes.subList(0, 5).stream().map(code -> code.kind().name()).toList());
    assertEquals("نص & ", unit.variants().get(1).text());
  }

  @Test
  void what_is_written_reads_as_the_same_units_and_writes_as_the_same_bytes() throws IOException {
    List<TranslationUnit> units = read(file("rich.tmx", RICH));
    byte[] written = write(units);
    Path again = folder.resolve("again.tmx");
    Files.write(again, written);

    assertEquals(units, read(again));
    assertArrayEquals(written, write(read(again)));
  }

  @Test
  void the_files_of_the_lisa_kit_come_back_as_the_same_units() throws IOException {
    Path kit = Shared.file("bayan.shared", "conformance", "tmx", "lisa-compliance-kit");
    for (String name : List.of("ImportTest1L.tmx", "ImportTest2C.tmx", "ImportTest2A.tmx")) {
      List<TranslationUnit> units = read(kit.resolve(name));
      assertTrue(!units.isEmpty(), name);
      Path again = folder.resolve(name);
      Files.write(again, write(units));
      assertEquals(units, read(again), name);
    }
  }

  @Test
  void a_file_of_no_units_is_whole() throws IOException {
    Path empty = folder.resolve("empty.tmx");
    Files.write(empty, write(List.of()));

    assertEquals(List.of(), read(empty));
  }

  @Test
  void a_damaged_file_is_named_with_its_line() throws IOException {
    String cut = RICH.substring(0, RICH.indexOf("</seg>"));
    TmxFormatException damaged =
        assertThrows(TmxFormatException.class, () -> read(file("cut.tmx", cut)));
    assertTrue(damaged.getMessage().contains("cut.tmx, line "), damaged.getMessage());

    TmxFormatException other =
        assertThrows(TmxFormatException.class, () -> read(file("page.tmx", "<html/>")));
    assertTrue(other.getMessage().contains("<html>"), other.getMessage());

    String mute = RICH.replace(" xml:lang=\"EN-us\"", "");
    assertTrue(
        assertThrows(TmxFormatException.class, () -> read(file("mute.tmx", mute)))
            .getMessage()
            .contains("names no language"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<TranslationUnit> read(Path file) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    long count = new TmxUnitReader().read(file, units::add, bytes -> {});
    assertEquals(units.size(), count);
    return units;
  }

  private static byte[] write(List<TranslationUnit> units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxUnitWriter writer = new TmxUnitWriter(out, "1.0");
    for (TranslationUnit unit : units) {
      writer.accept(unit);
    }
    writer.finish();
    return out.toByteArray();
  }
}
