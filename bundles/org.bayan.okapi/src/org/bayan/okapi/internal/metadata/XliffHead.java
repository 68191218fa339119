package org.bayan.okapi.internal.metadata;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.DocumentMetadata;
import org.bayan.okapi.internal.extract.SourceFile;

/** What an XLIFF file says of the document in it, on its root and its first {@code file}. */
final class XliffHead {
  private XliffHead() {}

  static DocumentMetadata of(SourceFile source) throws DocumentException {
    Fields fields = new Fields();
    try {
      read(XmlReading.open(new ByteArrayInputStream(source.bytes())), fields);
    } catch (XMLStreamException e) {
      throw new DocumentException(
          Reason.MALFORMED,
          source.path(),
          "is damaged: it is no well-formed XML; get it again from where it came",
          e);
    }
    return new DocumentMetadata(
        fields.first("original").map(XliffHead::withoutFolders),
        Optional.empty(),
        Optional.empty(),
        fields.date("date"),
        Optional.empty(),
        fields.language("source-language", "srclang"));
  }

  private static void read(XMLStreamReader xml, Fields fields) throws XMLStreamException {
    boolean file = false;
    while (!file && xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          fields.add(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        file = xml.getLocalName().equals("file");
      }
    }
  }

  private static String withoutFolders(String original) {
    return original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
  }
}
