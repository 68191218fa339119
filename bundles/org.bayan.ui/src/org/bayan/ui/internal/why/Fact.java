package org.bayan.ui.internal.why;

/**
 * Something that is known of a bead.
 *
 * @param name what it is about
 * @param sentence what is known
 */
record Fact(String name, String sentence) {}
