package org.bayan.exchange.tests;

import static org.bayan.model.bitext.InlineCodeKind.CLOSING;
import static org.bayan.model.bitext.InlineCodeKind.OPENING;
import static org.bayan.model.bitext.InlineCodeKind.PLACEHOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bayan.exchange.TmxWriter;
import org.bayan.model.bitext.Bead;
import org.junit.jupiter.api.Test;
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
  }

  @Test
  void an_empty_file_is_valid() throws Exception {
    Path dtd = Shared.file("bayan.shared", "conformance", "tmx", "tmx14.dtd");
    assertEquals(List.of(), faults(new Bitext(), dtd));
  }

  private static List<String> faults(Bitext bitext, Path dtd) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter("0.1.0").write(bitext.project(), bitext.alignment(), out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(dtd.toUri().toString()));
    Faults faults = new Faults();
    builder.setErrorHandler(faults);
    builder.parse(new ByteArrayInputStream(out.toByteArray()));
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
