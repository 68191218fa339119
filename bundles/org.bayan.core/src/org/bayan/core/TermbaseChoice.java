package org.bayan.core;

import java.nio.file.Path;
import java.util.List;

/**
 * Which termbases to use.
 *
 * @param files TBX files, the most important first
 * @param seed whether the seed termbase that ships is used, after the files
 */
public record TermbaseChoice(List<Path> files, boolean seed) {

  /** The seed termbase alone. */
  public static final TermbaseChoice SEED = new TermbaseChoice(List.of(), true);

  /** No termbase at all. */
  public static final TermbaseChoice NONE = new TermbaseChoice(List.of(), false);

  /** Copies the list. */
  public TermbaseChoice {
    files = List.copyOf(files);
  }
}
