/**
 * {@code ./bayan bench terms}: how well terms are recognised, on word pairs and on parallel texts
 * that it is pointed at.
 *
 * <p>{@link org.bayan.benchmarks.terms.PairScore} counts the word forms in which their base form is
 * found, {@link org.bayan.benchmarks.terms.Conflation} the base forms that are taken for others,
 * {@link org.bayan.benchmarks.terms.EquivalentRecall} the places where a text has the equivalent of
 * a term of the other text.
 */
package org.bayan.benchmarks.terms;
