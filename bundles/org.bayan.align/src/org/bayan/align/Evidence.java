package org.bayan.align;

/**
 * One reason for a bead: two pieces of text that correspond. For {@link Kind#LENGTH} the whole
 * sides correspond; its texts are empty and its segments and positions are −1.
 *
 * @param kind what corresponds
 * @param sourceText the piece of the source as it is written
 * @param sourceSegment index of its segment
 * @param sourceStart UTF-16 offset in that segment of its first character
 * @param sourceEnd UTF-16 offset in that segment after its last character
 * @param targetText the piece of the target as it is written
 * @param targetSegment index of its segment
 * @param targetStart UTF-16 offset in that segment of its first character
 * @param targetEnd UTF-16 offset in that segment after its last character
 * @param weight what it adds to ln p of the bead, in nats
 */
public record Evidence(
    Kind kind,
    String sourceText,
    int sourceSegment,
    int sourceStart,
    int sourceEnd,
    String targetText,
    int targetSegment,
    int targetStart,
    int targetEnd,
    double weight) {

  /** What corresponds. */
  public enum Kind {
    /** The lengths of the two sides. */
    LENGTH,
    /** A number of the same value. */
    NUMBER,
    /** A date of the same value. */
    DATE,
    /** A name of the same consonants, or the same Latin word. */
    NAME,
    /** A term of the same concept. */
    TERM,
    /** The same label of a list item. */
    LIST_POSITION,
    /** Words that correspond through these texts or in a bilingual list. */
    WORD
  }

  /** Evidence of the lengths, with a weight. */
  public static Evidence ofLength(double weight) {
    return new Evidence(Kind.LENGTH, "", -1, -1, -1, "", -1, -1, -1, weight);
  }
}
