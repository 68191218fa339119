package org.bayan.cli.internal;

/**
 * A language given on the command line.
 *
 * @param text a well-formed BCP 47 tag
 */
public record LanguageTag(String text) {}
