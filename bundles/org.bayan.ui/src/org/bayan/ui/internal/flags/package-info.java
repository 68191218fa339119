/**
 * Marks in the texts of the bead that the person is in what is wrong with them. Who finds that is
 * in {@code org.bayan.quality.ui}.
 */
package org.bayan.ui.internal.flags;
