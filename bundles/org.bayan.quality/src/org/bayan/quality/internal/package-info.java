/**
 * The frame of the checks: {@link org.bayan.quality.internal.PairAnalysis} reads both sides of a
 * pair, each thing when it is first asked for and once; a {@link
 * org.bayan.quality.internal.PairCheck} compares them; {@link
 * org.bayan.quality.internal.FoundInPair} takes what is found.
 */
package org.bayan.quality.internal;
