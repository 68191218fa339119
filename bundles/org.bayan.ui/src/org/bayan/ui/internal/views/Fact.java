package org.bayan.ui.internal.views;

/**
 * Something that is known of a bead.
 *
 * @param name what it is about
 * @param sentence what is known
 */
public record Fact(String name, String sentence) {}
