/**
 * {@code ./bayan bench memory}: how fast translation memories are built and searched, and whether
 * look-ups find the best match, beside a scan of all units and Okapi's Pensieve.
 *
 * <p>{@link org.bayan.benchmarks.memory.LargeMemory} writes a TMX file of any size from real texts
 * by recombination. {@link org.bayan.benchmarks.memory.PensievePeer} runs in a JVM of its own, as
 * Pensieve needs an older Lucene.
 */
package org.bayan.benchmarks.memory;
