/**
 * Safe ways to mend what a {@link org.bayan.terms.check.TermbaseCheck} finds: each is one edit of
 * the termbase. What takes a person's judgement has none.
 */
package org.bayan.core.termfix;
