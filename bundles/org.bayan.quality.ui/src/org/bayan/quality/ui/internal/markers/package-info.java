/**
 * The findings of a whole bitext as markers of its file: {@link
 * org.bayan.quality.ui.internal.markers.CheckedBitext} holds what is known of an open bitext,
 * {@link org.bayan.quality.ui.internal.markers.CheckJob} checks some or all of its beads, and
 * {@link org.bayan.quality.ui.internal.markers.CheckedBitexts} follows what is done to it.
 */
package org.bayan.quality.ui.internal.markers;
