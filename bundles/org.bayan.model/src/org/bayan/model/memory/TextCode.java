package org.bayan.model.memory;

import java.util.Objects;

/**
 * An inline code: something in a text that is not text, such as the beginning of a bold run.
 *
 * @param kind what it is
 * @param offset where it stands in the text, in UTF-16 units; codes at one place stand in the order
 *     of their list
 * @param pair what an opening and its closing code have in common (TMX {@code i}); empty for other
 *     kinds
 * @param match what a code and its counterpart in another language have in common (TMX {@code x});
 *     possibly empty
 * @param type what it does, such as {@code bold}; possibly empty
 * @param association whether a placeholder belongs to what is before or after it: {@code p}, {@code
 *     f} or {@code b}; possibly empty
 * @param content its native content as a piece of well-formed XML: characters are escaped, and text
 *     in it is marked by {@code sub}
 */
public record TextCode(
    Kind kind,
    int offset,
    String pair,
    String match,
    String type,
    String association,
    String content) {

  /** What a code is. */
  public enum Kind {
    /** Begins something that ends in the same text (TMX {@code bpt}). */
    OPENING,
    /** Ends what an opening code began (TMX {@code ept}). */
    CLOSING,
    /** Stands alone (TMX {@code ph}). */
    PLACEHOLDER,
    /** Begins something that ends outside of the text (TMX {@code it pos="begin"}). */
    ISOLATED_OPENING,
    /** Ends something that began outside of the text (TMX {@code it pos="end"}). */
    ISOLATED_CLOSING,
    /** Begins a part of the text with a meaning of its own (TMX {@code hi}). */
    HIGHLIGHT_START,
    /** Ends such a part. */
    HIGHLIGHT_END,
    /** Of no known kind (TMX {@code ut}, which is deprecated). */
    UNKNOWN
  }

  /** Nothing may be null. */
  public TextCode {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(association, "association");
    Objects.requireNonNull(content, "content");
  }
}
