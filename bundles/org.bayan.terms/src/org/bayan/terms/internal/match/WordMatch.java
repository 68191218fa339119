package org.bayan.terms.internal.match;

import org.bayan.terms.MatchKind;

/**
 * A word of the index that a word of a text may be.
 *
 * @param word the number of the word
 * @param kind how it matches
 */
public record WordMatch(int word, MatchKind kind) {}
