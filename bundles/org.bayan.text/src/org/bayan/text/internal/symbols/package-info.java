/**
 * How document symbols are written. A symbol is a row of <i>components</i> parted by strokes; the
 * first names the <i>organ</i>, the others its subsidiary body, the session or year, the kind of
 * document, a number, and what became of the document ({@code Rev.1}).
 */
package org.bayan.text.internal.symbols;
