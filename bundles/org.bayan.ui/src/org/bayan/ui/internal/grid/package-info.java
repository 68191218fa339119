/**
 * The grid of a bitext: a NatTable with one band of rows for each bead, whose cells are painted
 * here. The columns never flip with the direction of a text; each cell has its own.
 */
package org.bayan.ui.internal.grid;
