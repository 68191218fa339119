package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;
import org.bayan.text.XmlCharacters;

/**
 * The text of a unit and its inline codes, apart.
 *
 * @param text without markup and without characters that XML does not allow
 * @param codes their offsets count from the start of the text
 */
record CodedText(String text, List<ExtractedCode> codes) {
  private static final Set<String> LINE_BREAKS = Set.of("br", Code.TYPE_LB);

  boolean isBlank() {
    return text.codePoints().allMatch(CodedText::isSpace);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  /** A text without the characters that XML does not allow. */
  static String legal(String text) {
    if (text.codePoints().allMatch(XmlCharacters::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(XmlCharacters::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** Takes an Okapi fragment apart. A code for a line break leaves a line feed in the text. */
  static CodedText of(TextFragment fragment) {
    StringBuilder text = new StringBuilder();
    List<ExtractedCode> codes = new ArrayList<>();
    String coded = fragment.getCodedText();
    for (int i = 0; i < coded.length(); ) {
      if (TextFragment.isMarker(coded.charAt(i)) && i + 1 < coded.length()) {
        Code code = fragment.getCode(coded.charAt(i + 1));
        codes.add(extracted(code, text.length()));
        if (LINE_BREAKS.contains(code.getType().toLowerCase(Locale.ROOT))) {
          text.append('\n');
        }
        i += 2;
      } else {
        int codePoint = coded.codePointAt(i);
        if (XmlCharacters.isLegal(codePoint)) {
          text.appendCodePoint(codePoint);
        }
        i += Character.charCount(codePoint);
      }
    }
    return new CodedText(text.toString(), codes);
  }

  private static ExtractedCode extracted(Code code, int offset) {
    CodeKind kind =
        switch (code.getTagType()) {
          case OPENING -> CodeKind.OPENING;
          case CLOSING -> CodeKind.CLOSING;
          case PLACEHOLDER -> CodeKind.PLACEHOLDER;
        };
    return new ExtractedCode(
        offset, kind, Integer.toString(code.getId()), code.getType(), code.getData());
  }
}
