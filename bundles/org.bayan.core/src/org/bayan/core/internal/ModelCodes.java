package org.bayan.core.internal;

import java.util.List;
import java.util.Objects;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;

/** The inline codes of segments, as a document is written with them. */
final class ModelCodes {

  private ModelCodes() {}

  /** The codes of a segment; an offset beyond its text, which was edited, is its end. */
  static List<ExtractedCode> of(Segment segment) {
    int length = segment.getText().length();
    return segment.getCodes().stream().map(code -> extracted(code, length)).toList();
  }

  private static ExtractedCode extracted(InlineCode code, int length) {
    return new ExtractedCode(
        Math.clamp(code.getOffset(), 0, length),
        CodeKind.valueOf(code.getKind().name()),
        code.getId(),
        Objects.requireNonNullElse(code.getType(), ""),
        Objects.requireNonNullElse(code.getData(), ""));
  }
}
