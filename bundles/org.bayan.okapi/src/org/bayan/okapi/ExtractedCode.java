package org.bayan.okapi;

/**
 * A piece of inline markup that was taken out of the text.
 *
 * @param offset where it stood: UTF-16 units from the start of the text unit
 * @param kind opening, closing or alone
 * @param id an opening and its closing code share it; unique among the other codes of the unit
 * @param type what it is, in the words of the Okapi filter: {@code bold}, {@code link}, …
 * @param data the markup itself, as far as the filter shows it
 */
public record ExtractedCode(int offset, CodeKind kind, String id, String type, String data) {
  /** The same code at another place. */
  public ExtractedCode at(int otherOffset) {
    return new ExtractedCode(otherOffset, kind, id, type, data);
  }
}
