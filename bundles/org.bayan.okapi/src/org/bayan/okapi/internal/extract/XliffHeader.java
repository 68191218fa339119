package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.xml.XmlFaultException;
import org.bayan.okapi.internal.xml.XmlGuard;
import org.bayan.okapi.internal.xml.XmlInput;

/**
 * What the first elements of an XLIFF document say: in 1.2 the languages stand at the file element,
 * in 2.x at the root.
 *
 * @param version as the root states it
 * @param source BCP 47 tag
 * @param target BCP 47 tag, where there is one
 */
record XliffHeader(String version, String source, Optional<String> target) {

  /**
   * Reads the header.
   *
   * @throws DocumentException when the document is not well-formed, has a document type
   *     declaration, which could name other files, or no XLIFF version that Bayan reads
   */
  static XliffHeader of(String xml, SourceFile file) throws DocumentException {
    try {
      XmlGuard.check(new StringReader(xml));
      XMLStreamReader reader = XmlInput.reader(new StringReader(xml));
      try {
        return read(reader, file);
      } finally {
        reader.close();
      }
    } catch (XmlFaultException e) {
      throw e.isMalformed() ? malformed(file, e) : tooMuch(file, e);
    } catch (XMLStreamException | IOException e) {
      throw malformed(file, e);
    }
  }

  static DocumentException malformed(SourceFile file, Exception cause) {
    return new DocumentException(
        Reason.MALFORMED,
        file.path(),
        "is no well-formed XLIFF; have the program that made it write it again",
        cause);
  }

  private static DocumentException tooMuch(SourceFile file, XmlFaultException fault) {
    return new DocumentException(
        Reason.UNSUPPORTED,
        file.path(),
        "has "
            + fault.getMessage()
            + ", which Bayan does not read; have the program that made it"
            + " write it again, or split it",
        fault);
  }

  private static XliffHeader read(XMLStreamReader xml, SourceFile file)
      throws XMLStreamException, DocumentException {
    String version = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("xliff")) {
        version = attribute(xml, "version").orElse("");
        if (version.startsWith("2")) {
          return header(xml, version, "srcLang", "trgLang", file);
        }
      } else if (xml.getLocalName().equals("file") && version.startsWith("1")) {
        return header(xml, version, "source-language", "target-language", file);
      } else {
        break;
      }
    }
    throw new DocumentException(
        Reason.UNSUPPORTED,
        file.path(),
        "is no XLIFF of version 1 or 2; have the program that made it write XLIFF 1.2 or 2.1");
  }

  private static XliffHeader header(
      XMLStreamReader xml, String version, String source, String target, SourceFile file)
      throws DocumentException {
    String sourceLanguage =
        attribute(xml, source)
            .orElseThrow(
                () ->
                    new DocumentException(
                        Reason.MALFORMED,
                        file.path(),
                        "states no language of its source texts (" + source + "); add it"));
    return new XliffHeader(version, sourceLanguage, attribute(xml, target));
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).filter(v -> !v.isBlank());
  }

  /** The format that reads this version. */
  TextFormat format() {
    return version.startsWith("2") ? new Xliff2Format(this) : new Xliff1Format(this);
  }
}
