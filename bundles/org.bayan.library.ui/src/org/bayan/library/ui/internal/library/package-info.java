/**
 * The Library view: the official texts of a library, found by their words.
 *
 * <p>A library is read as a whole, beside the user interface thread ({@link
 * org.bayan.library.ui.internal.library.LoadLibraryJob}); {@link
 * org.bayan.library.ui.internal.library.FoundTexts} are its documents, or those that have the words
 * that were looked for with the paragraphs that have them.
 */
package org.bayan.library.ui.internal.library;
