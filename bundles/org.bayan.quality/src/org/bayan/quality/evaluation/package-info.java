/**
 * Measures the checks: known faults are put into pairs of a parallel text, by program and with a
 * seed, and the findings are counted. For tests and benchmarks.
 */
package org.bayan.quality.evaluation;
