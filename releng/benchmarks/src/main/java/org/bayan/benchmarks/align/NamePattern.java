package org.bayan.benchmarks.align;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.TypeConversionException;

/**
 * Names of sets, as {@code tico-*}.
 *
 * @param text the pattern as it was given
 * @param matcher what it matches
 */
record NamePattern(String text, PathMatcher matcher) {

  /** Reads a pattern with the wildcards of {@link java.nio.file.FileSystem#getPathMatcher}. */
  static NamePattern parse(String text) {
    try {
      return new NamePattern(text, FileSystems.getDefault().getPathMatcher("glob:" + text));
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException("'" + text + "' is no pattern of names, as tico-*");
    }
  }

  boolean matches(String name) {
    return matcher.matches(Path.of(name));
  }
}
