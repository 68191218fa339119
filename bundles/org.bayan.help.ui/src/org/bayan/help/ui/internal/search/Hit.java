package org.bayan.help.ui.internal.search;

/**
 * A sentence of a page in which a searched word stands.
 *
 * @param address the page
 * @param sentence the sentence
 * @param offset where it begins in the text of the page
 */
public record Hit(String address, String sentence, int offset) {}
