package org.bayan.core.edit;

/** Why an edit makes no sense where it was tried. */
public enum Refusal {
  /** It needs several beads and was given one, or needs one and was given none. */
  TOO_FEW_BEADS,
  /** It needs several segments and was given one. */
  TOO_FEW_SEGMENTS,
  /** It joins what stands side by side, and the beads or segments do not. */
  NOT_ADJACENT,
  /** The segments are to be those of one side of one bead, and are not. */
  NOT_ONE_SIDE,
  /** There is no bead above to move to. */
  NOTHING_ABOVE,
  /** There is no bead below to move to. */
  NOTHING_BELOW,
  /** The side has no segment there. */
  NO_SEGMENT,
  /** The side has segments there, and should have none. */
  NOT_EMPTY,
  /** One side is empty already, so that there is nothing to unlink. */
  NOT_LINKED,
  /** Only segments of one paragraph can become one segment. */
  OTHER_UNIT,
  /** A segment is split inside its text, with words on both sides. */
  AT_THE_EDGE,
  /** The segment is locked. */
  LOCKED,
  /** An inline code is missing that must not be left out. */
  CODE_MISSING,
  /** An accepted bead stands in the way; clear its status first. */
  ACCEPTED_IN_THE_WAY,
  /** The text holds a control character that no file can hold. */
  ILLEGAL_CHARACTER,
  /** It is not in the language of the official texts that the bitext has. */
  OTHER_LANGUAGE,
  /** What was prepared no longer fits, since the bitext was changed meanwhile. */
  OUTDATED,
  /** What it is to be done to is not in the bitext any more. */
  GONE,
  /** What is to be set is set already. */
  NO_CHANGE
}
