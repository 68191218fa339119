package org.bayan.quality.internal.consistency;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.quality.TextRange;

/**
 * A concept of a source with what the target calls it.
 *
 * @param concept the concept
 * @param source where the source names it
 * @param words what the source calls it, as it is written
 * @param target where the target names it
 * @param term the term of the target, as the termbase has it
 */
record TermUse(
    ConceptEntry concept, TextRange source, String words, TextRange target, String term) {}
