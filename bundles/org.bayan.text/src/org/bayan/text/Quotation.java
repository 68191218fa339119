package org.bayan.text;

/**
 * Words that a text quotes.
 *
 * <p>Where a quotation began before the text or goes on after it (its other mark stands in another
 * segment), the range begins or ends with the text, and {@link #isWhole()} is false.
 *
 * @param start UTF-16 offset of the opening mark, or 0 when that is not in the text
 * @param end UTF-16 offset after the closing mark, or the length of the text
 * @param contentStart UTF-16 offset of what is quoted
 * @param contentEnd UTF-16 offset after what is quoted
 * @param depth 0 for a quotation, 1 for one within it, and so on
 */
public record Quotation(int start, int end, int contentStart, int contentEnd, int depth) {

  /** Whether both marks are in the text. */
  public boolean isWhole() {
    return start < contentStart && contentEnd < end;
  }

  /** What is quoted, without its marks. */
  public String content(String text) {
    return text.substring(contentStart, contentEnd);
  }
}
