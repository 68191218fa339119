package org.bayan.okapi;

/** How an inline code stands in its text. */
public enum CodeKind {
  /** Begins a stretch, such as bold text. */
  OPENING,
  /** Ends the stretch that the opening code of the same id began. */
  CLOSING,
  /** Stands alone, such as a picture, a footnote mark or a line break. */
  PLACEHOLDER
}
