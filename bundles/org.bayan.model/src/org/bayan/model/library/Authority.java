package org.bayan.model.library;

/** With which authority a text speaks for a document. */
public enum Authority {
  /** The wording that the issuing body made or adopted in this language. */
  OFFICIAL,
  /** A translation that the issuing body did not make or adopt. */
  TRANSLATION,
  /** A text for reference, written after the content of the document, not its wording. */
  REFERENCE,
  /** A sample in the manner of such documents. */
  ILLUSTRATIVE
}
