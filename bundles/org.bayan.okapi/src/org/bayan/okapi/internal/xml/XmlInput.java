package org.bayan.okapi.internal.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML with the parser that the filters use, so that both take the same documents. The limits
 * of the parser of the Java platform differ from one version to the next.
 */
public final class XmlInput {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private XmlInput() {}

  /** A reader of bytes, whose encoding the XML states. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return factory().createXMLStreamReader(in);
  }

  /** A reader of characters. */
  public static XMLStreamReader reader(Reader in) throws XMLStreamException {
    return factory().createXMLStreamReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    factory.setProperty("com.ctc.wstx.maxElementDepth", NO_LIMIT);
    factory.setProperty("com.ctc.wstx.maxAttributesPerElement", XmlGuard.MAX_ATTRIBUTES);
    factory.setProperty("com.ctc.wstx.maxAttributeSize", XmlGuard.MAX_ATTRIBUTE_CHARS);
    return factory;
  }
}
