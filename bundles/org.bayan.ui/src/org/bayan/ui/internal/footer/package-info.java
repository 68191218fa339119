/** The line under the grid of a bitext: how many beads there are and how many are done. */
package org.bayan.ui.internal.footer;
