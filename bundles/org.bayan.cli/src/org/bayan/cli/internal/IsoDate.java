package org.bayan.cli.internal;

/**
 * A date given on the command line.
 *
 * @param text as ISO 8601 writes it: a year, a month, a day, or a point in time
 */
public record IsoDate(String text) {}
