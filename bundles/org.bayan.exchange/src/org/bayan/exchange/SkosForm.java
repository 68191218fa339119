package org.bayan.exchange;

/** How SKOS is written down. */
public enum SkosForm {
  /** Turtle, {@code .ttl}. */
  TURTLE,
  /** RDF/XML, {@code .rdf}. */
  RDF_XML
}
