/** Collects, for the beads that were chosen, the reasons that can be shown to a reader. */
package org.bayan.align.internal.evidence;
