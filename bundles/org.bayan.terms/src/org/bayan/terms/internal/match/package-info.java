/**
 * How terms are indexed and found.
 *
 * <p>{@link org.bayan.terms.internal.match.TermIndex} numbers the distinct words of all terms,
 * keeps for each {@linkplain org.bayan.terms.internal.match.Form form} that a word can take the
 * numbers of the words it may be, and the terms themselves as a trie of word numbers. {@link
 * org.bayan.terms.internal.match.TermScanner} walks the trie from each word of a text. What forms
 * and readings there are is the business of a {@link org.bayan.terms.internal.match.Morphology}, of
 * which there is one for each kind of language.
 */
package org.bayan.terms.internal.match;
