/**
 * Looks for the faults of a translation: wrong numbers and dates, missing states, unofficial terms,
 * omissions, marks, tags.
 *
 * <p>A {@link org.bayan.quality.CheckedPair} is a text with its translation. A {@link
 * org.bayan.quality.QualityChecker} made for a {@link org.bayan.quality.Profile}, termbases and
 * what lexicons know tells its {@linkplain org.bayan.quality.Finding findings}: what is wrong
 * ({@link org.bayan.quality.QualityCheck}), where, how bad, and often how to mend it. A finding has
 * a key that stays the same while the fault does, so that one that a person has ruled out stays so.
 *
 * <p>What is found is a reason to look, no proof. Severity says how sure and how grave it is.
 */
package org.bayan.quality;
