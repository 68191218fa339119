/**
 * Arabic and English text, without a screen, a document format or a language model: what the other
 * bundles need to know about a piece of text before they can compare it with another.
 *
 * <p>Vocabulary:
 *
 * <ul>
 *   <li><b>Offsets</b> are UTF-16 positions in the text as the user wrote it; a range is half open.
 *   <li>A <b>key</b> ({@link org.bayan.text.Folding}) is a normalised form for looking up only.
 *       Text itself is never stored normalised.
 *   <li>A <b>token</b> ({@link org.bayan.text.Tokenizer}) is a word, a number or a punctuation
 *       mark.
 *   <li>A <b>reading</b> ({@link org.bayan.text.ArabicClitics}) is one way to take an Arabic word
 *       apart; a <b>stem</b> is what is left when inflection is removed.
 *   <li>A <b>mention</b> is a range of text together with what it means: a number, a date, a name,
 *       the symbol of a document.
 *   <li>A <b>skeleton</b> ({@link org.bayan.text.ConsonantSkeleton}) is the sound of a name without
 *       its vowels, the same for both scripts.
 *   <li>A <b>frame</b> ({@link org.bayan.text.ReportedSpeech}) is what a reporter writes to say who
 *       said the rest, its <b>content</b>; a <b>quotation</b> ({@link org.bayan.text.Quotations})
 *       is what stands between marks.
 *   <li>A <b>label</b> ({@link org.bayan.text.ParagraphLabel}) is the number or mark that a
 *       paragraph begins with, its <b>number</b> ({@link org.bayan.text.ParagraphNumbers}) the path
 *       that the labels above it make with it.
 *   <li><b>Residue</b> ({@link org.bayan.text.WebResidue}) is what a web page leaves behind in a
 *       text.
 * </ul>
 *
 * <p>All classes here but {@code ParagraphNumbers} are stateless or immutable and may be used by
 * several threads.
 */
package org.bayan.text;
