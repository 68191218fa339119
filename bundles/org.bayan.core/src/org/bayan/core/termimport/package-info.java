/**
 * The steps of an import of terms, for those who look before they leap.
 *
 * <p>{@link org.bayan.core.termimport.LookAtTable} says what the columns of a table are likely to
 * hold, and {@link org.bayan.core.termimport.TableMemory} what it was told of them last. {@link
 * org.bayan.core.termimport.ReadTerms} reads a file into {@link
 * org.bayan.core.termimport.IncomingTerms}, {@link org.bayan.core.termimport.CompareTerms} holds
 * them against a termbase, which stays as it is, and {@link
 * org.bayan.core.termimport.ImportChoices} says which of them are taken and which side wins. The
 * edit {@link org.bayan.core.termedit.ImportTerms} then brings them in, as one that can be undone.
 * {@link org.bayan.core.ImportTermbase} is all of that in one go.
 */
package org.bayan.core.termimport;
