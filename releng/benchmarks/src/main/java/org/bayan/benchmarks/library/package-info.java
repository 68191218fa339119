/**
 * {@code ./bayan bench library}: how well the passages behind a report are found, and the
 * translations of single sentences among many.
 */
package org.bayan.benchmarks.library;
