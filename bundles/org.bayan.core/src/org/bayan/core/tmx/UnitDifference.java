package org.bayan.core.tmx;

/**
 * A difference between two translation memories.
 *
 * @param change what has become of the unit
 * @param unit its id, or its source text where units are told apart by it
 * @param language of the variant; empty for the unit itself
 * @param field {@code text}, {@code note}, {@code prop} and its type, or an attribute
 * @param before what the first file says, empty for nothing
 * @param after what the second file says
 */
public record UnitDifference(
    Change change, String unit, String language, String field, String before, String after) {

  /** What has become of a unit. */
  public enum Change {
    /** The second file has it only. */
    ADDED,
    /** The first file has it only. */
    REMOVED,
    /** Both have it, and say different things. */
    CHANGED
  }
}
