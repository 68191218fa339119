/**
 * Libraries of official texts, without a screen.
 *
 * <p>{@link org.bayan.core.library.CreateLibrary} makes one, {@link
 * org.bayan.core.library.ImportOfficialTexts} brings documents into it, {@link
 * org.bayan.core.library.ChangeDetails} and {@link org.bayan.core.library.RemoveOfficialText}
 * change it, {@link org.bayan.core.library.OpenLibrary} opens it as a {@link
 * org.bayan.core.library.Library}. A {@link org.bayan.core.library.PlainFolder} takes a folder of
 * documents for one without writing anything into it.
 *
 * <p>A library is a folder with a file {@code ID.akn.xml} for each text ({@link
 * org.bayan.exchange.library}); the name of the file is the id of the text. As everywhere in {@code
 * org.bayan.core}, each class is one use case, reports through {@link org.bayan.core.Progress} and
 * fails with a {@link org.bayan.core.TaskException}; nothing is half-written then.
 */
package org.bayan.core.library;
