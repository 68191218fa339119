package org.bayan.core.internal.library;

import java.util.Optional;
import org.bayan.model.library.OfficialText;

/**
 * What an index knows of a text.
 *
 * @param file tells whether the file is the one that it was; empty where only reading tells
 * @param content tells whether what is indexed of it is the same
 * @param language BCP 47 tag
 * @param segments how many passages it has
 */
record IndexEntry(String file, String content, String language, int segments) {

  private static final String SEPARATOR = "|";
  private static final int PARTS = 4;

  /** The entry of a text. */
  static IndexEntry of(OfficialText text, Optional<String> file) {
    return new IndexEntry(
        file.orElse(""), TextStamp.of(text), text.details().language(), text.segmentCount());
  }

  /** The entry that was kept; nothing for what makes no sense. */
  static Optional<IndexEntry> parse(String kept) {
    String[] parts = kept.split("\\" + SEPARATOR, -1);
    if (parts.length != PARTS || !parts[3].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(new IndexEntry(parts[0], parts[1], parts[2], Integer.parseInt(parts[3])));
  }

  /** Whether the file is the one that was indexed; without a stamp nobody knows. */
  boolean isOf(Optional<String> stamp) {
    return stamp.isPresent() && stamp.get().equals(file);
  }

  /** As it is kept. */
  String kept() {
    return String.join(SEPARATOR, file, content, language, String.valueOf(segments));
  }
}
