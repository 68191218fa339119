package org.bayan.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bayan.samples.LibrarySample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An official text of the sample library, read without what the other bundles know of the format.
 *
 * @param id its id
 * @param details the element that describes it
 * @param segments its segments in order
 */
record OfficialDocument(String id, Element details, List<String> segments) {
  private static final String BAYAN = "urn:bayan:library:1";

  static Map<String, OfficialDocument> all()
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, OfficialDocument> all = new TreeMap<>();
    for (LibrarySample.Text text : LibrarySample.texts()) {
      all.put(text.id(), read(text));
    }
    return all;
  }

  private static OfficialDocument read(LibrarySample.Text text)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = text.file().openStream()) {
      Document document = factory.newDocumentBuilder().parse(in);
      Element details = elements(document.getElementsByTagNameNS(BAYAN, "text")).getFirst();
      return new OfficialDocument(text.id(), details, segments(document));
    }
  }

  private static List<String> segments(Document document) {
    return elements(document.getElementsByTagNameNS("*", "span")).stream()
        .filter(span -> span.getAttribute("class").equals("segment"))
        .map(Element::getTextContent)
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  String detail(String name) {
    return details.getAttribute(name);
  }
}
