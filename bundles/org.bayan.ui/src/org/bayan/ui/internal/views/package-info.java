/**
 * What the views beside the bitext editor have in common: a {@link
 * org.bayan.ui.internal.views.BeadView} follows the bead that is selected there, and shows its
 * texts each in its own direction, or says why there is nothing to show.
 */
package org.bayan.ui.internal.views;
