package org.bayan.text;

/**
 * The symbol of a document, where a text names it.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param symbol as it is written in Latin letters and ASCII digits, without bidi controls, with one
 *     space before a year or session in parentheses: {@code S/RES/2170 (2014)}
 */
public record SymbolMention(int start, int end, String symbol) {}
