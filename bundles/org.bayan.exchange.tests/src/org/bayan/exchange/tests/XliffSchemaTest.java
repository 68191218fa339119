package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.bayan.exchange.bilingual.BeadUnits;
import org.bayan.exchange.bilingual.XliffVersion;
import org.bayan.exchange.bilingual.XliffWriter;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.InlineCodeKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.ls.LSInput;

/** What is written is valid by the schemas of OASIS, which are no part of the project. */
class XliffSchemaTest {
  private static final String PREFIX = "xliff-21__schemas__";

  @Test
  void units_with_codes_states_and_notes_are_valid() throws Exception {
    Path folder = Shared.file("bayan.shared", "conformance", "xliff", "schemas-2.1");
    Bitext bitext = new Bitext().source("قال الوزير", "ثم غادر").target("The minister said", "He");
    Bead bead = bitext.bead(List.of(0), List.of(0));
    bead.setStatus(BeadStatus.ACCEPTED);
    bead.setNote("A note");
    bitext.bead(List.of(1), List.of());
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", InlineCodeKind.OPENING, 0, "<b>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("2", InlineCodeKind.OPENING, 1, "<i>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("1", InlineCodeKind.CLOSING, 4, "</b>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("2", InlineCodeKind.CLOSING, 5, "</i>"));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("3", InlineCodeKind.PLACEHOLDER, 5, ""));
    bitext.sourceSegment(0).getCodes().add(Bitext.code("4", InlineCodeKind.CLOSING, 6, "</u>"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XliffWriter(XliffVersion.TWO_1)
        .write(BeadUnits.of(bitext.project(), bitext.alignment()), out);
    validator(folder).validate(new StreamSource(new ByteArrayInputStream(out.toByteArray())));
  }

  private static Validator validator(Path folder) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> new Part(folder, systemId));
    Source[] sources = {
      new StreamSource(file(folder, "metadata.xsd").toFile()),
      new StreamSource(file(folder, "xliff_core_2.0.xsd").toFile())
    };
    return factory.newSchema(sources).newValidator();
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(PREFIX + name.replace("/", "__"));
  }

  /** A schema that another one includes. */
  private record Part(Path folder, String name) implements LSInput {

    @Override
    public InputStream getByteStream() {
      try {
        return Files.newInputStream(file(folder, name));
      } catch (IOException e) {
        throw new IllegalStateException(name, e);
      }
    }

    @Override
    public String getSystemId() {
      return file(folder, name).toUri().toString();
    }

    @Override
    public Reader getCharacterStream() {
      return null;
    }

    @Override
    public String getStringData() {
      return null;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getBaseURI() {
      return null;
    }

    @Override
    public String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setByteStream(InputStream stream) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setCharacterStream(Reader reader) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setStringData(String data) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setSystemId(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setPublicId(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setBaseURI(String uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setEncoding(String encoding) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setCertifiedText(boolean certified) {
      throw new UnsupportedOperationException();
    }
  }
}
