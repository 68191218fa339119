package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Leaves the elements of Bayan's namespace out of a TBX file, as a tool does that ignores them. */
final class WithoutOurs {
  private static final String OURS = "urn:bayan:tbx:1";

  private WithoutOurs() {}

  static byte[] of(byte[] tbx) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(tbx));
      remove(document.getDocumentElement());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException(e);
    }
  }

  private static void remove(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; ) {
      Node next = child.getNextSibling();
      if (OURS.equals(child.getNamespaceURI())) {
        parent.removeChild(child);
      } else {
        remove(child);
      }
      child = next;
    }
  }
}
