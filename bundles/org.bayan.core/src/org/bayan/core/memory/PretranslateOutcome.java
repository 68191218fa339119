package org.bayan.core.memory;

/**
 * What came of a pretranslation.
 *
 * @param segments how many segments the document has
 * @param exact how many were translated as the same text was before
 * @param similar how many were translated as a similar text was before
 * @param open how many are still to be translated
 */
public record PretranslateOutcome(int segments, int exact, int similar, int open) {}
