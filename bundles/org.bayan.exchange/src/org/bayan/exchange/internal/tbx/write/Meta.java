package org.bayan.exchange.internal.tbx.write;

/** The element that style DCA writes a data category in, its type naming the category. */
enum Meta {
  TERM_NOTE("termNote"),
  DESCRIP("descrip"),
  ADMIN("admin"),
  REF("ref"),
  XREF("xref"),
  TRANSAC("transac"),
  TRANSAC_NOTE("transacNote"),
  NOTE("note"),
  DATE("date");

  private final String element;

  Meta(String element) {
    this.element = element;
  }

  String element() {
    return element;
  }

  /** Whether it is an element of the core, which is no category and needs no type. */
  boolean plain() {
    return this == NOTE || this == DATE;
  }
}
