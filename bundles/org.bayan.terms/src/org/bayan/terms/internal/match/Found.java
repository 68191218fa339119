package org.bayan.terms.internal.match;

import org.bayan.terms.TermHit;

/**
 * A hit with what it is ranked by.
 *
 * @param hit the hit
 * @param term the writing of the term that it matched
 */
public record Found(TermHit hit, IndexedTerm term) {}
