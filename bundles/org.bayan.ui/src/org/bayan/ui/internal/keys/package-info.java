/**
 * The key card: which keys run which commands, in each of the two schemes, as the workbench knows
 * them now, with what people have changed. A <em>scheme</em> is a set of keys that people choose as
 * a whole.
 */
package org.bayan.ui.internal.keys;
