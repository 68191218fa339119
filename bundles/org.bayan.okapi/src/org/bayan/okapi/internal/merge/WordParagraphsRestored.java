package org.bayan.okapi.internal.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.bayan.okapi.internal.parts.XmlPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives a merged part of a DOCX back what the filter leaves out. A paragraph whose text is the same
 * as before becomes the original one again, with all its runs; one that is translated gets the
 * bookmarks of the original, for links and cross-references lead to them.
 */
public final class WordParagraphsRestored {
  private static final Set<String> TEXT = Set.of("t", "tab", "br", "cr", "noBreakHyphen");
  private static final String BOOKMARK_START = "bookmarkStart";
  private static final String BOOKMARK_END = "bookmarkEnd";

  private WordParagraphsRestored() {}

  /** The part to write. Where paragraphs do not correspond, it is the merged one as it is. */
  public static byte[] restore(String name, byte[] original, byte[] merged)
      throws IOException, MalformedPartException {
    Document before = XmlPart.read(name, new ByteArrayInputStream(original));
    Document after = XmlPart.read(name, new ByteArrayInputStream(merged));
    List<Element> sources = named(before.getDocumentElement(), "p");
    List<Element> results = named(after.getDocumentElement(), "p");
    if (sources.size() != results.size()) {
      return merged;
    }
    Set<Element> replaced = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      if (!isWithin(results.get(i), replaced)) {
        restore(sources.get(i), results.get(i), replaced);
      }
    }
    after.setXmlStandalone(before.getXmlStandalone());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(merged.length);
    XmlPart.write(after, bytes);
    return bytes.toByteArray();
  }

  private static boolean isWithin(Element paragraph, Set<Element> replaced) {
    for (Node node = paragraph; node != null; node = node.getParentNode()) {
      if (replaced.contains(node)) {
        return true;
      }
    }
    return false;
  }

  private static void restore(Element source, Element result, Set<Element> replaced) {
    if (text(source).equals(text(result))) {
      Node copy = result.getOwnerDocument().importNode(source, true);
      result.getParentNode().replaceChild(copy, result);
      replaced.add(result);
    } else {
      restoreBookmarks(source, result);
    }
  }

  /** The text of a paragraph and of those within it, each line or tab character being one. */
  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    NodeList all = paragraph.getElementsByTagNameNS(paragraph.getNamespaceURI(), "*");
    for (int i = 0; i < all.getLength(); i++) {
      Node node = all.item(i);
      if (TEXT.contains(node.getLocalName())) {
        text.append(node.getLocalName().equals("t") ? node.getTextContent() : "\n");
      }
    }
    return text.toString();
  }

  private static void restoreBookmarks(Element source, Element result) {
    Set<String> present = new HashSet<>();
    named(result, BOOKMARK_START).forEach(mark -> present.add("start" + id(mark)));
    named(result, BOOKMARK_END).forEach(mark -> present.add("end" + id(mark)));
    Node first = afterProperties(result);
    for (Element mark : named(source, BOOKMARK_START)) {
      if (!present.contains("start" + id(mark))) {
        result.insertBefore(result.getOwnerDocument().importNode(mark, true), first);
      }
    }
    for (Element mark : named(source, BOOKMARK_END)) {
      if (!present.contains("end" + id(mark))) {
        result.appendChild(result.getOwnerDocument().importNode(mark, true));
      }
    }
  }

  private static Node afterProperties(Element paragraph) {
    Node first = paragraph.getFirstChild();
    while (first != null && "pPr".equals(first.getLocalName())) {
      first = first.getNextSibling();
    }
    return first;
  }

  private static String id(Element mark) {
    return mark.getAttributeNS(mark.getNamespaceURI(), "id");
  }

  /** The elements of this name in the main namespace of WordprocessingML, in document order. */
  private static List<Element> named(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS(root.getNamespaceURI(), name);
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }
}
