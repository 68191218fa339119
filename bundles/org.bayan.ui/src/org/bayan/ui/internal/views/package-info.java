/**
 * What the views beside the bitext editor have in common: they follow the bead that is selected
 * there, and show its texts each in its own direction.
 */
package org.bayan.ui.internal.views;
