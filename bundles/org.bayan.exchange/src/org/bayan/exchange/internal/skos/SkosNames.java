package org.bayan.exchange.internal.skos;

import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What properties of SKOS mean to a termbase. */
final class SkosNames {

  /** Properties whose objects are labels. */
  static final Set<IRI> LABELS = Set.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.HIDDEN_LABEL);

  /** The properties of SKOS-XL, by the property whose place they take. */
  static final Map<String, IRI> LABEL_RESOURCES =
      Map.of(
          "http://www.w3.org/2008/05/skos-xl#prefLabel", SKOS.PREF_LABEL,
          "http://www.w3.org/2008/05/skos-xl#altLabel", SKOS.ALT_LABEL,
          "http://www.w3.org/2008/05/skos-xl#hiddenLabel", SKOS.HIDDEN_LABEL);

  /** The text of a label of SKOS-XL. */
  static final String LITERAL_FORM = "http://www.w3.org/2008/05/skos-xl#literalForm";

  /** Dates that become transactions, by the type of the transaction. */
  static final Map<IRI, String> DATES =
      Map.of(DCTERMS.CREATED, "origination", DCTERMS.MODIFIED, "modification");

  /** How an entry without a URI is named. */
  static final String CONCEPT = "urn:bayan:concept:";

  private SkosNames() {}

  /** The type of a note or reference: the local name within SKOS, elsewhere the whole URI. */
  static String type(IRI property) {
    return property.getNamespace().equals(SKOS.NAMESPACE)
        ? property.getLocalName()
        : property.stringValue();
  }

  /** The property that a type means. */
  static String property(String type) {
    return type.contains(":") ? type : SKOS.NAMESPACE + type;
  }
}
