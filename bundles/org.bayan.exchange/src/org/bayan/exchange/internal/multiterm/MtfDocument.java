package org.bayan.exchange.internal.multiterm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.xml.XmlElementReader;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.eclipse.emf.ecore.EObject;

/** The outer elements of an export, down to the concepts. */
public final class MtfDocument {

  /** The name of the root element. */
  public static final String ROOT = "mtf";

  private static final String CONCEPT = "conceptGrp";

  private final XMLStreamReader reader;
  private final Termbase termbase = TermbaseFactory.eINSTANCE.createTermbase();

  /** The ids of concepts by their entry numbers. */
  private final Map<String, String> ids = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  /** A document that begins where a reader stands. */
  public MtfDocument(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Reads to the end.
   *
   * @throws MtfFault when it is no export of MultiTerm
   * @throws XMLStreamException when the XML is damaged
   */
  public Termbase read() throws MtfFault, XMLStreamException {
    while (!reader.isStartElement()) {
      reader.next();
    }
    if (!reader.getLocalName().equals(ROOT)) {
      throw new MtfFault(
          line(), "the root element is <" + reader.getLocalName() + ">, MultiTerm writes <mtf>");
    }
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        readConcept();
      }
    }
    if (termbase.getEntries().isEmpty()) {
      throw new MtfFault(1, "the file holds no <conceptGrp> with terms");
    }
    termbase.eAllContents().forEachRemaining(this::resolve);
    return termbase;
  }

  private void readConcept() throws MtfFault, XMLStreamException {
    if (!reader.getLocalName().equals(CONCEPT)) {
      throw new MtfFault(
          line(), "<" + reader.getLocalName() + "> stands where <conceptGrp> should");
    }
    MtfConcept concept = new MtfConcept(XmlElementReader.read(reader));
    ConceptEntry entry = concept.entry();
    String id = entry.getId();
    for (int i = 2; !taken.add(entry.getId()); i++) {
      entry.setId(id + "-" + i);
    }
    ids.put(concept.number(), entry.getId());
    termbase.getEntries().add(entry);
  }

  /** Links name concepts by their numbers, also such that come later. */
  private void resolve(EObject object) {
    if (object instanceof CrossReference reference && reference.getTarget() != null) {
      reference.setTarget(ids.getOrDefault(reference.getTarget(), reference.getTarget()));
    }
  }

  private int line() {
    return reader.getLocation().getLineNumber();
  }
}
