package org.bayan.index.internal.memory;

/**
 * A document that may match.
 *
 * @param document its number in the whole index
 * @param bound the share of words that can be the same at most, 0..1
 */
record Candidate(int document, double bound) {}
