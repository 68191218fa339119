/**
 * SKOS in and out. RDF itself is read and written by RDF4J; the classes here join its statements
 * and the entries of a termbase. What SKOS has beyond a termbase is kept as notes and references
 * whose type is the URI of a property.
 */
package org.bayan.exchange.internal.skos;
