package org.bayan.core;

import java.nio.file.Path;

/**
 * What makes a file no valid XLIFF.
 *
 * @param file as it was named
 * @param line from 1; 0 where it is not known
 * @param what what is wrong, as a clause in English
 */
public record XliffFinding(Path file, int line, String what) {}
