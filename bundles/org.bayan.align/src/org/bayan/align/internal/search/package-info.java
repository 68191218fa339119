/**
 * Dynamic programming over the lattice of beads. A node is a position between segments on both
 * sides; a bead is an edge. The search knows shapes and costs of edges and nothing of what they are
 * made of.
 */
package org.bayan.align.internal.search;
