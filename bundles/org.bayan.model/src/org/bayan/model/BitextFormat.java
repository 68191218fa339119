package org.bayan.model;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.model.bitext.BitextPackage;
import org.eclipse.emf.ecore.resource.Resource;

/** The versions of the {@code .bitext} format, and what a file says of itself at its beginning. */
final class BitextFormat {

  /** The version that is written. */
  static final String CURRENT = "1.1";

  /** The versions that are read. 1.1 added appended documents to 1.0, which loads unchanged. */
  static final Set<String> READABLE = Set.of("1.0", CURRENT);

  private BitextFormat() {}

  /** Looks at the root element and throws where this file is not one to be read. */
  static void require(Path file) throws IOException {
    // Decoded strictly here: for a malformed byte the parser would print a line of its own.
    try (Reader in = Files.newBufferedReader(file)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      toRootElement(reader);
      if (!"BitextProject".equals(reader.getLocalName())
          || !BitextPackage.eNS_URI.equals(reader.getNamespaceURI())) {
        throw new BitextFormatException(
            file,
            "is not a bitext: its root element is <"
                + reader.getLocalName()
                + ">; name a file that ends in .bitext");
      }
      requireVersion(file, reader.getAttributeValue(null, "formatVersion"));
    } catch (XMLStreamException e) {
      throw new BitextFormatException(
          file,
          "is not a bitext: it is no XML (line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNumber())
              + "); name a file that ends in .bitext",
          e);
    }
  }

  private static void toRootElement(XMLStreamReader reader) throws XMLStreamException {
    while (!reader.isStartElement()) {
      reader.next();
    }
  }

  private static void requireVersion(Path file, String version) throws BitextFormatException {
    if (version == null) {
      throw new BitextFormatException(
          file, "is not a bitext: it names no format version; name another file");
    }
    if (!READABLE.contains(version)) {
      throw new BitextFormatException(
          file,
          "has format version "
              + version
              + ", which this Bayan does not know; update Bayan to open it");
    }
  }

  private static XMLInputFactory factory() {
    // The JDK's own parser: which others are about depends on the installation.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    return factory;
  }

  /** What a diagnostic of EMF says, with its place and without the names of classes and files. */
  static String words(Resource.Diagnostic diagnostic) {
    String message = diagnostic.getMessage();
    String words =
        message.contains("columnNumber:")
            ? message.substring(message.lastIndexOf(';') + 1)
            : message.replaceFirst("\\.? \\([^()]*, \\d+, \\d+\\)$", "");
    return "line " + diagnostic.getLine() + ": " + words.strip().replaceFirst("\\.$", "");
  }
}
