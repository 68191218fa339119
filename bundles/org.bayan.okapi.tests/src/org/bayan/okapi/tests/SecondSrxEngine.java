package org.bayan.okapi.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The SRX engine of the {@code segment} library, which knows nothing of Okapi. */
final class SecondSrxEngine {
  private final SrxDocument rules = new SrxDocument();

  /** Reads SRX 2.0. Its own reader is left aside, because it needs JAXB to be there. */
  SecondSrxEngine(InputStream srx) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(srx);
    rules.setCascade("yes".equals(all(document, "header").getFirst().getAttribute("cascade")));
    Map<String, LanguageRule> byName = new HashMap<>();
    for (Element language : all(document, "languagerule")) {
      String name = language.getAttribute("languagerulename");
      byName.put(name, languageRule(name, language));
    }
    for (Element map : all(document, "languagemap")) {
      rules.addLanguageMap(
          map.getAttribute("languagepattern"), byName.get(map.getAttribute("languagerulename")));
    }
  }

  /** Splits texts by the rules that the maps give for a language. */
  Function<String, List<String>> splitter(String language) {
    return text -> {
      List<String> parts = new ArrayList<>();
      new SrxTextIterator(rules, language, text).forEachRemaining(parts::add);
      return OtherSplitters.trimmed(parts);
    };
  }

  private static LanguageRule languageRule(String name, Element language) {
    LanguageRule rule = new LanguageRule(name);
    for (Element one : all(language, "rule")) {
      boolean breaks = !"no".equals(one.getAttribute("break"));
      rule.addRule(new Rule(breaks, text(one, "beforebreak"), text(one, "afterbreak")));
    }
    return rule;
  }

  private static String text(Element rule, String part) {
    List<Element> parts = all(rule, part);
    return parts.isEmpty() ? "" : parts.getFirst().getTextContent();
  }

  private static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagNameNS("*", name));
  }

  private static List<Element> all(Element parent, String name) {
    return elements(parent.getElementsByTagNameNS("*", name));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
