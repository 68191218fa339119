/** The Checks view: what is wrong in the selected bead, while it is written. */
package org.bayan.quality.ui.internal.view;
