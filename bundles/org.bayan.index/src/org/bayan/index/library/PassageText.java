package org.bayan.index.library;

/**
 * What the index keeps of a passage.
 *
 * @param paragraph number of the paragraph that it stands in, growing through the text
 * @param text what it says
 */
public record PassageText(int paragraph, String text) {}
