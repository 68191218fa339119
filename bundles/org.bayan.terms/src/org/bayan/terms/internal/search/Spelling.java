package org.bayan.terms.internal.search;

import org.bayan.model.termbase.TermSection;
import org.bayan.terms.MatchKind;

/**
 * A term as it is written, or a form of it that the termbase stores.
 *
 * @param term the term
 * @param text what is written
 * @param key the folded words with one space between
 * @param words the numbers of the words
 * @param floor the best kind that it can match with
 * @param weight what the term counts for among hits that are alike, the smaller the better
 */
record Spelling(
    TermSection term, String text, String key, int[] words, MatchKind floor, int weight) {}
