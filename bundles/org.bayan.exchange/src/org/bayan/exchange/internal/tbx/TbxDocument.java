package org.bayan.exchange.internal.tbx;

import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.exchange.internal.xml.XmlElementReader;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/** The outer elements of a TBX file, down to the entries. */
public final class TbxDocument {
  private static final String XML_LANG_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamReader reader;
  private final Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();

  /** A document that begins where a reader stands. */
  public TbxDocument(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Reads to the end.
   *
   * @throws TbxFault when it is no TBX
   * @throws XMLStreamException when the XML is damaged
   */
  public Termbase read() throws TbxFault, XMLStreamException {
    skipToRoot();
    readRoot();
    boolean body = false;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        body |= readElement();
      }
    }
    if (!body) {
      throw new TbxFault(1, "the file holds no <body> with concept entries");
    }
    return termbase;
  }

  private void skipToRoot() throws XMLStreamException {
    while (!reader.isStartElement()) {
      reader.next();
    }
  }

  private void readRoot() throws TbxFault {
    String root = reader.getLocalName();
    if (!root.equals("tbx") && !root.equals("martif")) {
      throw new TbxFault(
          line(), "the root element is <" + root + ">, a termbase begins with <tbx> or <martif>");
    }
    String type = reader.getAttributeValue(null, "type");
    if (type != null) {
      termbase.setType(type);
    }
    // Version 2 and the default of version 3 put the category into an attribute.
    String style = reader.getAttributeValue(null, "style");
    termbase.setStyle(style == null ? "dca" : style);
    termbase.setLanguage(reader.getAttributeValue(XML_LANG_NAMESPACE, "lang"));
  }

  /** Reads one element between the root and the entries; true for the body. */
  private boolean readElement() throws TbxFault, XMLStreamException {
    switch (reader.getLocalName()) {
      case "text" -> {
        return false;
      }
      case "body" -> {
        return true;
      }
      case "tbxHeader", "martifHeader" -> readHeader(XmlElementReader.read(reader));
      case "conceptEntry", "termEntry" ->
          EntryReader.read(XmlElementReader.read(reader), termbase.getEntries());
      default -> keep(XmlElementReader.read(reader));
    }
    return false;
  }

  private void readHeader(XmlElement header) {
    for (XmlElement part : header.children().toList()) {
      if (part.name().equals("fileDesc")) {
        readFileDescription(part);
      } else {
        keep(part);
      }
    }
  }

  private void readFileDescription(XmlElement description) {
    for (XmlElement part : description.children().toList()) {
      switch (part.name()) {
        case "titleStmt" -> readTitle(part);
        case "sourceDesc" -> readSource(part);
        default -> keep(part);
      }
    }
  }

  private void readTitle(XmlElement statement) {
    for (XmlElement part : statement.children().toList()) {
      if (part.name().equals("title")) {
        termbase.setTitle(TextValue.of(part));
      } else {
        Note note = TermbaseFactory.eINSTANCE.createNote();
        note.setText(TextValue.of(part));
        termbase.getNotes().add(note);
      }
    }
  }

  private void readSource(XmlElement source) {
    String said = source.children().map(TextValue::of).collect(Collectors.joining("\n"));
    termbase.setDescription(said.isEmpty() ? null : said);
  }

  /** Keeps an element that the model has no place for; Bayan's own only holds such. */
  private void keep(XmlElement element) {
    if (element.namespace().equals(TbxNamespaces.BAYAN) && element.name().equals("kept")) {
      element.children().map(XmlElement::toXml).forEach(termbase.getForeign()::add);
    } else {
      termbase.getForeign().add(element.toXml());
    }
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }
}
