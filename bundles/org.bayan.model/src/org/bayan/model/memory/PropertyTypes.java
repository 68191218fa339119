package org.bayan.model.memory;

/** The types of properties that mean something to Bayan. */
public final class PropertyTypes {

  /** The document that a text comes from. */
  public static final String DOCUMENT = "x-document";

  /** The number of the text unit in the document, from 1. */
  public static final String PARAGRAPH = "x-paragraph";

  /** Whether somebody has looked at the pair: a literal of the status of beads. */
  public static final String STATUS = "x-status";

  /** How the texts are related: a literal of the link types of beads. */
  public static final String LINK_TYPE = "x-link-type";

  /** How sure the aligner was, 0..1. */
  public static final String CONFIDENCE = "x-confidence";

  /** The source text before, as memoQ names it. */
  public static final String CONTEXT_BEFORE = "x-context-pre";

  /** The source text after, as memoQ names it. */
  public static final String CONTEXT_AFTER = "x-context-post";

  /** The source text before, as OmegaT names it. */
  public static final String PREVIOUS = "prev";

  /** The source text after, as OmegaT names it. */
  public static final String NEXT = "next";

  private PropertyTypes() {}
}
