package org.bayan.index.library;

/**
 * A passage that answers a query.
 *
 * @param document id of the text
 * @param segment number of the segment in it, from 0
 * @param score how well it answers, above 0; scores of one query compare with each other alone
 */
public record PassageHit(String document, int segment, double score) {}
