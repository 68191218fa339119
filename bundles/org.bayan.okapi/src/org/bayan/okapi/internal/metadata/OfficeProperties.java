package org.bayan.okapi.internal.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.internal.extract.SourceFile;

/**
 * The properties of office documents: the core and extended properties of DOCX (ISO/IEC 29500-1,
 * 15.2.12; 29500-2, 11) and the metadata of ODT (OpenDocument 1.2, part 1, 4.3).
 */
final class OfficeProperties {
  private static final String[] SYMBOLS = {"identifier", "subject", "keywords", "keyword", "title"};

  private OfficeProperties() {}

  static DocumentMetadata ofDocx(SourceFile source) throws DocumentException {
    Fields fields = read(source, "docProps/core.xml", "docProps/app.xml");
    return new DocumentMetadata(
        fields.first("title"),
        fields.first("creator"),
        fields.first("publisher", "company"),
        fields.date("issued", "date", "created", "modified"),
        fields.symbol(SYMBOLS),
        fields.language("language"));
  }

  static DocumentMetadata ofOdt(SourceFile source) throws DocumentException {
    Fields fields = read(source, "meta.xml");
    return new DocumentMetadata(
        fields.first("title"),
        fields.first("initial-creator", "creator"),
        fields.first("publisher"),
        fields.date("creation-date", "date"),
        fields.symbol(SYMBOLS),
        fields.language("language"));
  }

  /** The elements without children, by their local names. */
  private static Fields read(SourceFile source, String... parts) throws DocumentException {
    Fields fields = new Fields();
    try (ZipFile zip = new ZipFile(source.path().toFile())) {
      for (String part : parts) {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            read(XmlReading.open(in), fields);
          }
        }
      }
      return fields;
    } catch (IOException | XMLStreamException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is damaged: its properties are no well-formed XML; open it in its own program and save"
              + " it again",
          e);
    }
  }

  private static void read(XMLStreamReader xml, Fields fields) throws XMLStreamException {
    String name = null;
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          name = xml.getLocalName();
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          fields.add(name, text.toString());
          name = null;
        }
        default -> {}
      }
    }
  }
}
