package org.bayan.core;

/**
 * A lexicon that was written.
 *
 * @param read how many pairs of texts, or entries of a dictionary, it was learned from
 * @param lexicon what it holds
 */
public record LexiconOutcome(int read, LexiconSummary lexicon) {}
