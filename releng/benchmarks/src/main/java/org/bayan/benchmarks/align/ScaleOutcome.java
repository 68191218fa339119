package org.bayan.benchmarks.align;

import java.util.Optional;

/**
 * What came of one alignment in a JVM of its own.
 *
 * @param tool the aligner
 * @param size how many pairs the texts were made of
 * @param seconds wall time of the whole JVM
 * @param measured what it took; empty where it did not come to an end
 * @param failure why it did not
 */
record ScaleOutcome(
    Tool tool, int size, double seconds, Optional<Measured> measured, String failure) {}
