/** Which beads of an alignment are shown, and in which order. */
package org.bayan.ui.internal.filter;
