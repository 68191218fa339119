package org.bayan.index.memory;

/** What a {@link UnitCatalog} knows of each unit, as texts. */
public enum UnitFact {
  /** The codes of its languages, the source first, such as {@code en ar}. */
  LANGUAGES,
  /** A literal of the status of beads; empty where nothing is said of it. */
  STATUS,
  /** A literal of the link types of beads; empty where nothing is said of it. */
  LINK_TYPE,
  /** The document that it comes from; possibly empty. */
  DOCUMENT,
  /** Who made it; possibly empty. */
  CREATED_BY,
  /** Who changed it last; possibly empty. */
  CHANGED_BY
}
