/**
 * Checks beads of open bitexts: a {@link org.bayan.quality.ui.internal.checking.BeadTexts} holds
 * the texts of a bead at a moment, a {@link org.bayan.quality.ui.internal.checking.CheckSettings}
 * says how they are checked, and a {@link org.bayan.quality.ui.internal.checking.BeadFinding} is
 * what was found, with its place in the segments.
 */
package org.bayan.quality.ui.internal.checking;
