/**
 * How term candidates are extracted: {@linkplain org.bayan.terms.internal.extract.Phrase phrases}
 * of each language, an {@linkplain org.bayan.terms.internal.extract.PhraseInventory inventory} that
 * counts and weighs them, and {@linkplain org.bayan.terms.internal.extract.PhrasePairs pairs}.
 */
package org.bayan.terms.internal.extract;
