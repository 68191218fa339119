package org.bayan.core;

/**
 * What an import did to the beads of an alignment.
 *
 * @param kept how many were there before and still are
 * @param imported how many came from bilingual documents
 * @param open how many hold one new segment each and have nothing on their other side yet
 * @param aligned how many an aligner made anew; they replace all that were there
 */
public record BeadChange(int kept, int imported, int open, int aligned) {}
