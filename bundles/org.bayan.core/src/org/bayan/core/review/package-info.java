/**
 * A bitext on its way to other programs and back: as XLIFF to another translation tool, as a table
 * to a reviewer with an office program.
 *
 * <p>{@link org.bayan.core.review.Returned} says what has come back. {@link
 * org.bayan.core.review.ReviewPlan} compares it with the bitext as it is now, bead by bead: what
 * has changed there only is taken over, what has changed here too is a <i>conflict</i>. Its edit
 * can be run by whoever edits the bitext, so that it can be undone.
 */
package org.bayan.core.review;
