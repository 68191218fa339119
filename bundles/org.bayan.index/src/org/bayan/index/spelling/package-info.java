/**
 * Spelling, by the dictionaries of Hunspell that a machine has or a person names.
 *
 * <p>{@link org.bayan.index.spelling.InstalledDictionaries} finds the files, {@link
 * org.bayan.index.spelling.SpellingDictionary} reads them, a {@link
 * org.bayan.index.spelling.SpellChecker} finds what is misspelled in a text and says what could be
 * meant. {@link org.bayan.index.spelling.KnownWords} are right although no dictionary has them: the
 * words of a termbase, the names of the text that is translated, a person's own.
 *
 * <p>The bare form of a word has no diacritics, tatweel or invisible characters; other than the
 * keys of {@code org.bayan.text} it keeps what spelling is about, hamza and ة.
 */
package org.bayan.index.spelling;
