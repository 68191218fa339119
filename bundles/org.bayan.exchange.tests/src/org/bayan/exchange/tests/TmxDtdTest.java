package org.bayan.exchange.tests;

import static org.bayan.model.bitext.InlineCodeKind.CLOSING;
import static org.bayan.model.bitext.InlineCodeKind.OPENING;
import static org.bayan.model.bitext.InlineCodeKind.PLACEHOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bayan.exchange.TmxForm;
import org.bayan.exchange.TmxWriter;
import org.bayan.exchange.tmx.TmxProperty;
import org.bayan.exchange.tmx.TmxStreamReader.Unreadable;
import org.bayan.exchange.tmx.TmxStreamWriter.Level;
import org.bayan.model.bitext.Bead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** TMX files against the document type definition of TMX 1.4b, where that is at hand. */
class TmxDtdTest {

  @Test
  void a_file_with_everything_is_valid() throws Exception {
    Path dtd = Shared.file("bayan.shared", "conformance", "tmx", "tmx14.dtd");
    Bitext bitext = new Bitext().source("نص غامق", "وآخر").target("bold < text", "and more");
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", OPENING, 0, "<b>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", CLOSING, 2, "</b>"));
    bitext.targetSegment(0).getCodes().add(Bitext.code("1", CLOSING, 2, "</b>"));
    bitext.targetSegment(1).getCodes().add(Bitext.code("2", PLACEHOLDER, 0, ""));
    Bead bead = bitext.bead(List.of(0), List.of(0, 1));
    bead.setNote("A note");
    bead.setConfidence(1.0);
    bead.setCreated(Bitext.CREATED);
    bitext.bead(List.of(1), List.of(1));
    assertEquals(List.of(), faults(bitext, dtd));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("0.1.0", one -> one == bead, new TmxForm(true, true))
        .write(bitext.project(), bitext.alignment(), out);
    assertEquals(List.of(), faults(out.toByteArray(), dtd));
  }

  @Test
  void an_empty_file_is_valid() throws Exception {
    Path dtd = Shared.file("bayan.shared", "conformance", "tmx", "tmx14.dtd");
    assertEquals(List.of(), faults(new Bitext(), dtd));
  }

  @ParameterizedTest
  @EnumSource
  void whatever_was_read_is_written_as_it_should_be(Level level) throws Exception {
    Path dtd = Shared.file("bayan.shared", "conformance", "tmx", "tmx14.dtd");
    String sloppy =
        "<tmx version='9'><header srclang='ar' segtype='line' mood='good'/><body><tu segtype='x'"
            + " TUID='1' y='z'><tuv xml:lang='ar'><seg>R&D <g id='1'>\u0001</g><it>i</it></seg>"
            + "<prop>p</prop></tuv><tuv lang='en'><seg><bpt>b</bpt><ept/></seg></tuv></tu></body>"
            + "</tmx>";
    byte[] written = ReadTmx.of(sloppy, Unreadable.FAIL).written(level);
    assertEquals(List.of(), faults(written, dtd));
    ReadTmx again = ReadTmx.of(written, Unreadable.FAIL);
    assertEquals(List.of(), again.sentences());
    assertTrue(again.units.get(0).properties().contains(new TmxProperty("x-attribute-y", "z")));
  }

  private static List<String> faults(Bitext bitext, Path dtd) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("0.1.0").write(bitext.project(), bitext.alignment(), out);
    return faults(out.toByteArray(), dtd);
  }

  private static List<String> faults(byte[] file, Path dtd) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(dtd.toUri().toString()));
    Faults faults = new Faults();
    builder.setErrorHandler(faults);
    builder.parse(new ByteArrayInputStream(file));
    return faults.messages;
  }

  private static final class Faults implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      messages.add(fault.getMessage());
    }

    @Override
    public void error(SAXParseException fault) {
      messages.add(fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      messages.add(fault.getMessage());
    }
  }
}
