package org.bayan.core;

/**
 * What came of a bilingual file.
 *
 * @param source language of the source
 * @param target language of the target
 * @param pairs how many beads there are
 * @param untranslated how many of them have no target
 */
public record ConvertOutcome(String source, String target, int pairs, int untranslated) {}
