package org.bayan.okapi.internal.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the XML parts of a document with the parser of the Java platform. */
public final class XmlPart {
  /** Deeper than any document that a person wrote, shallow enough for a recursive walk. */
  private static final String MAX_DEPTH = "1000";

  private XmlPart() {}

  /** Reads a part; one with a document type declaration is refused. */
  public static Document read(String name, InputStream in)
      throws IOException, MalformedPartException {
    try {
      return builder().parse(in);
    } catch (SAXException e) {
      throw new MalformedPartException(name, e);
    }
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", MAX_DEPTH);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has this XML parser", e);
    }
  }

  /** Writes a part in UTF-8; the same tree gives the same bytes. */
  public static void write(Document part, OutputStream out) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
      transformer.setOutputProperty(OutputKeys.STANDALONE, part.getXmlStandalone() ? "yes" : "no");
      transformer.transform(new DOMSource(part), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("The XML of a part cannot be written", e);
    }
  }
}
