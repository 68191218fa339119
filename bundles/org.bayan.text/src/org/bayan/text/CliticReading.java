package org.bayan.text;

/**
 * One way to take a folded Arabic word apart.
 *
 * @param prefix the proclitics, possibly empty
 * @param core the word itself
 * @param suffix the pronoun, possibly empty
 */
public record CliticReading(String prefix, String core, String suffix) {}
