package org.bayan.terms.internal.match;

import java.util.List;

/**
 * The words of the index that a word of a text may be, each with its best kind.
 *
 * @param initial as the first word of a term
 * @param inner as any other word of it
 */
public record WordMatches(List<WordMatch> initial, List<WordMatch> inner) {}
