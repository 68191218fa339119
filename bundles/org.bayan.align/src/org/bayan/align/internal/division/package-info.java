/**
 * Takes the accepted beads out of two texts, so that what is left can be aligned around them, and
 * puts them back.
 */
package org.bayan.align.internal.division;
