/**
 * Looks for faults in termbases.
 *
 * <p>A {@link org.bayan.terms.check.TermbaseCheck} goes through a termbase by {@linkplain
 * org.bayan.terms.check.CheckRule rules} and tells {@linkplain org.bayan.terms.check.Finding what
 * it found}, each with the concept it is in. Nothing is changed.
 */
package org.bayan.terms.check;
