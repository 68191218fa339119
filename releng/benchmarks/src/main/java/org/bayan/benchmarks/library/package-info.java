/**
 * {@code ./bayan bench library}: how well the passages behind a report are found, and the
 * translations of single sentences among many; how libraries of official texts are indexed and
 * searched, by size. The passages of large ones are UN sentences and such that are recombined of
 * them; what is looked up are their counterparts in the other language.
 */
package org.bayan.benchmarks.library;
