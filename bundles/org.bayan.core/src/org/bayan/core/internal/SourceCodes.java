package org.bayan.core.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;

/**
 * The codes of a source segment whose place in a translation is certain although nobody placed
 * them: a footnote mark at the end of a sentence, a link around all of it. For any other, such as
 * one bold word, there is no telling which word of the translation it belongs to.
 *
 * @param codes of the source segment, in order
 * @param length of its text, in UTF-16 units
 */
record SourceCodes(List<ExtractedCode> codes, int length) {

  private static final Set<String> LINE_BREAKS = Set.of("br", "lb");

  /**
   * The codes at either end of the segment, at the same end of its translation.
   *
   * @param translated the length of the translation
   * @param alone whether the text translates this segment alone, so that a pair around the segment
   *     may stand around the text
   */
  List<ExtractedCode> placed(int translated, boolean alone) {
    return codes.stream()
        .filter(code -> isAtAnEnd(code) && !isLineBreak(code))
        .filter(code -> isPlaceholder(code) || alone && translated > 0 && isAroundAll(code))
        .map(code -> code.at(code.offset() == 0 && !closes(code) ? 0 : translated))
        .toList();
  }

  /** The line breaks after the text, which part the segment from the next. */
  List<ExtractedCode> lineBreaksAfter(int translated) {
    return codes.stream()
        .filter(code -> code.offset() == length && isLineBreak(code))
        .map(code -> code.at(translated))
        .toList();
  }

  private boolean isAtAnEnd(ExtractedCode code) {
    return code.offset() == 0 || code.offset() == length;
  }

  private boolean isAroundAll(ExtractedCode code) {
    return codes.stream().anyMatch(c -> c.id().equals(code.id()) && isOpeningOfAll(c))
        && codes.stream().anyMatch(c -> c.id().equals(code.id()) && isClosingOfAll(c));
  }

  private boolean isOpeningOfAll(ExtractedCode code) {
    return code.kind() == CodeKind.OPENING && code.offset() == 0;
  }

  private boolean isClosingOfAll(ExtractedCode code) {
    return closes(code) && code.offset() == length;
  }

  private static boolean closes(ExtractedCode code) {
    return code.kind() == CodeKind.CLOSING;
  }

  private static boolean isPlaceholder(ExtractedCode code) {
    return code.kind() == CodeKind.PLACEHOLDER;
  }

  private static boolean isLineBreak(ExtractedCode code) {
    return LINE_BREAKS.contains(code.type().toLowerCase(Locale.ROOT));
  }
}
