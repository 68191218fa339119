package org.bayan.core.internal;

import java.util.List;
import java.util.Objects;
import org.bayan.okapi.ExtractedCode;

/**
 * What stands for a segment of the source in the other language.
 *
 * @param text the translation; empty when that of an earlier segment covers this one
 * @param codes the inline codes that the translator placed, by offset in the text
 * @param foreign the inline codes of an independent document in the text; their ids are its own
 * @param placed whether the codes say all; otherwise the text is that of an independent document,
 *     and those of the source are still to be placed as far as that can be known
 * @param alone whether the text translates this segment and no other
 */
record SegmentTranslation(
    String text,
    List<ExtractedCode> codes,
    List<ExtractedCode> foreign,
    boolean placed,
    boolean alone) {
  /** Makes the list immutable. */
  SegmentTranslation {
    Objects.requireNonNull(text);
    codes = List.copyOf(codes);
    foreign = List.copyOf(foreign);
  }

  /** Of a segment whose translation stands with an earlier one. */
  static SegmentTranslation covered(boolean placed) {
    return new SegmentTranslation("", List.of(), List.of(), placed, false);
  }
}
