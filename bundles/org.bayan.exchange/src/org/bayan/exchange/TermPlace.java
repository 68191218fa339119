package org.bayan.exchange;

import java.util.List;

/**
 * A term found in a text, as a table lists it.
 *
 * @param segment the segment it is in, counted from 0 over the whole text
 * @param start where it begins in the segment, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text what stands there
 * @param conceptId the concept that it names
 * @param term the term, as the termbase has it
 * @param kind how the text matches the term, in a word
 * @param how how the text matches the term, with the words in their parts
 * @param equivalents what the concept is called in the other language, the best first
 */
public record TermPlace(
    int segment,
    int start,
    int end,
    String text,
    String conceptId,
    String term,
    String kind,
    String how,
    List<String> equivalents) {

  /** Copies the equivalents. */
  public TermPlace {
    equivalents = List.copyOf(equivalents);
  }
}
