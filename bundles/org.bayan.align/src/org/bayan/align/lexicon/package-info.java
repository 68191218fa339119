/**
 * What is known about two languages before two texts are seen: which words translate which, and how
 * probably.
 *
 * <p>A {@link org.bayan.align.lexicon.Lexicon} holds stems, not words as they are written, so that
 * a lookup does not depend on clitics and inflection. It is learned from texts and word lists by
 * {@link org.bayan.align.lexicon.LexiconLearner} and kept in a file of its own form ({@link
 * org.bayan.align.lexicon.LexiconFile}). The one for Arabic and English that ships is {@link
 * org.bayan.align.lexicon.ShippedLexicon}.
 */
package org.bayan.align.lexicon;
