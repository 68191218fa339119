/**
 * Finds the terms of a termbase, in running Arabic and English text and by what somebody types.
 *
 * <p>A {@link org.bayan.terms.TermRecognizer} is built once from termbases and a language, and is
 * then asked for the {@linkplain org.bayan.terms.TermHit hits} in one text after another. A hit
 * names the words of the text, the concept and the term they stand for, and {@linkplain
 * org.bayan.terms.MatchKind how} they match it.
 *
 * <p>A {@link org.bayan.terms.TermSearch} answers what somebody types into a search field: it finds
 * terms where the recognizer finds places in a text.
 *
 * <p>A <em>form</em> is what a word of a term may look like in a text before anything is written
 * together with it; a <em>reading</em> is what a word of a text may be once its clitics are taken
 * off. A word matches where a reading meets a form; a term matches where each of its words does, in
 * order.
 */
package org.bayan.terms;
