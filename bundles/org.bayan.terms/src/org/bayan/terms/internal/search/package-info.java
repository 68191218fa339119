/**
 * How a termbase is searched.
 *
 * <p>A {@link org.bayan.terms.internal.search.SearchIndex} holds for one language the {@linkplain
 * org.bayan.terms.internal.search.Spelling spellings} of all terms as word numbers, and where each
 * word stands. A {@link org.bayan.terms.internal.search.WordQuery} asks it for words, a {@link
 * org.bayan.terms.internal.search.PatternQuery} compares all spellings with a pattern.
 */
package org.bayan.terms.internal.search;
