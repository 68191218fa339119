/**
 * Finds candidates for a termbase in Arabic and English texts that translate each other.
 *
 * <p>A {@link org.bayan.terms.extract.TermExtractor} takes {@linkplain
 * org.bayan.terms.extract.ParallelText texts that translate each other} and gives {@linkplain
 * org.bayan.terms.extract.TermCandidate candidates}: an Arabic and an English expression that look
 * like terms and stand in the same places, the best first.
 */
package org.bayan.terms.extract;
