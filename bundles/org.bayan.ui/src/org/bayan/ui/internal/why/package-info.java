/**
 * The view Why This Pair: what speaks for the selected bead.
 *
 * <p>A <em>piece of evidence</em> joins words of the source with words of the target; its
 * <em>weight</em> is shown in bits, log₂ of how many times more likely it makes the bead. Each kind
 * has a <em>look</em>: a letter, a hue and a style of line, so that nothing is told by colour
 * alone.
 */
package org.bayan.ui.internal.why;
