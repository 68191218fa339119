package org.bayan.core.tmx;

import java.util.List;

/**
 * How units of a translation memory are written.
 *
 * @param codes whether inline codes are written (level 2 of TMX), or the mere texts (level 1)
 * @param languages BCP 47 tags of the variants to write, a tag takes in its regional varieties;
 *     empty for all
 * @param stripBidi whether invisible characters that steer the direction of text are left out
 * @param anonymous whether the names of people are left out
 */
public record MemoryOptions(
    boolean codes, List<String> languages, boolean stripBidi, boolean anonymous) {

  /** Everything as it is. */
  public static final MemoryOptions ALL = new MemoryOptions(true, List.of(), false, false);

  /** Copies the list. */
  public MemoryOptions {
    languages = List.copyOf(languages);
  }
}
