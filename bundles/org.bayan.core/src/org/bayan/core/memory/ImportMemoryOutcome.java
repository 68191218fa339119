package org.bayan.core.memory;

/**
 * What came of an import.
 *
 * @param read how many units the files have
 * @param added how many units the memory has more
 * @param size how many units the memory has
 */
public record ImportMemoryOutcome(long read, long added, long size) {}
