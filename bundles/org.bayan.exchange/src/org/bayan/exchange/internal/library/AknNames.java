package org.bayan.exchange.internal.library;

/** Names that reader and writer share. */
public final class AknNames {

  /** The namespace of Akoma Ntoso 3.0. */
  public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  /** The namespace of what is Bayan's own. */
  public static final String BAYAN = "urn:bayan:library:1";

  /** The root element. */
  public static final String ROOT = "akomaNtoso";

  /** The element of Bayan's own that has the details as attributes. */
  static final String DETAILS = "text";

  /** The class of a span that is a segment. */
  static final String SEGMENT = "segment";

  /** What Akoma Ntoso has for a date that is not known: it requires one. */
  static final String NO_DATE = "0001-01-01";

  private AknNames() {}
}
