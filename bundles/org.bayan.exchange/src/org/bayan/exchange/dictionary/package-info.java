/**
 * Dictionaries of other makers: words and phrases and their translations, read one after another.
 *
 * <p>An <em>entry</em> is a word or phrase of one language with one of another; a headword with
 * several translations is as many entries. {@link org.bayan.exchange.dictionary.DictionaryReader}
 * tells the form of a file from what is in it and hands its entries on.
 */
package org.bayan.exchange.dictionary;
