/**
 * How the beads of an alignment become rows of a grid, and how high those rows are; free of any
 * widget.
 *
 * <p>A bead with n source and m target segments takes max(n, m, 1) rows. On each side one segment
 * stands in each row, and the last one spans what is left, so that a 2-1 bead shows two cells that
 * face one. A side without segments is one empty cell over the whole bead.
 */
package org.bayan.ui.internal.rows;
