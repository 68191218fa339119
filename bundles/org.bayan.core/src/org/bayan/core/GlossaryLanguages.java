package org.bayan.core;

/**
 * From which language into which a glossary goes.
 *
 * @param source the language of the headwords, a BCP 47 tag; it takes in its regional varieties
 * @param target the language of the equivalents
 */
public record GlossaryLanguages(String source, String target) {}
