package org.bayan.samples.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bayan.samples.BrusselsSample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The seed termbase as a DOM tree, read without doctype or external entities. */
record Termbase(Document document) {

  static final String TBX = "urn:iso:std:iso:30042:ed-2";
  static final String MIN = "http://www.tbxinfo.net/ns/min";
  static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  static Termbase read() throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = BrusselsSample.seedTermbase().openStream()) {
      return new Termbase(factory.newDocumentBuilder().parse(in));
    }
  }

  List<Element> concepts() {
    return elements(document.getDocumentElement(), TBX, "conceptEntry");
  }

  static List<Element> languageSections(Element concept) {
    return elements(concept, TBX, "langSec");
  }

  static List<Element> termSections(Element parent) {
    return elements(parent, TBX, "termSec");
  }

  static String language(Element languageSection) {
    return languageSection.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
  }

  static String term(Element termSection) {
    return texts(termSection, TBX, "term").getFirst();
  }

  static List<String> texts(Element parent, String namespace, String name) {
    return elements(parent, namespace, name).stream().map(Element::getTextContent).toList();
  }

  static List<Element> elements(Element parent, String namespace, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
