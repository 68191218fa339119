package org.bayan.text;

import java.util.List;

/**
 * A word that is, or may be, a name.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param key its folded form
 * @param kind how sure this is
 * @param skeletons its consonant skeletons, one for each plausible reading; none for a literal
 */
public record NameMention(int start, int end, String key, Kind kind, List<String> skeletons) {
  /** How a name shows itself. */
  public enum Kind {
    /** Latin script in Arabic text, or an acronym: it is the same on both sides. */
    LITERAL,
    /** A capitalised word. */
    CAPITALISED,
    /** Any word of a script that has no capitals. */
    CANDIDATE
  }
}
