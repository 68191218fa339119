/**
 * The index of a library of official texts (Lucene): which of its passages answer a query.
 *
 * <ul>
 *   <li>A {@link org.bayan.index.library.Passage} is a segment of a text with the keys that the
 *       caller made of it.
 *   <li>{@link org.bayan.index.library.LibraryIndexWriter} fills an index, in a folder that can be
 *       deleted at any time, or in memory; documents whose stamp has not changed stay.
 *   <li>{@link org.bayan.index.library.LibraryIndex} looks keys up, as groups each of which stands
 *       for one word of another language, and words for people.
 * </ul>
 */
package org.bayan.index.library;
