package org.bayan.okapi.internal.extract;

import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * The reference links of Markdown, {@code [text][label]}. The filter gives the label and its
 * brackets as codes of their own; here they are one with the code that ends the text, so that link
 * and label stay or go together.
 */
final class MarkdownLinks {
  private MarkdownLinks() {}

  /** The content with the label of each reference link in the closing code of the link. */
  static TextFragment fold(TextFragment content) {
    String coded = content.getCodedText();
    TextFragment folded = new TextFragment();
    for (int i = 0; i < coded.length(); i++) {
      if (!TextFragment.isMarker(coded.charAt(i))) {
        folded.append(coded.charAt(i));
        continue;
      }
      Code code = content.getCode(coded.charAt(++i)).clone();
      if (endsText(code)) {
        i = takeLabel(content, i + 1, code) - 1;
      }
      folded.append(code);
    }
    return folded;
  }

  private static boolean endsText(Code code) {
    return code.getTagType() == TagType.CLOSING && isLink(code) && code.getData().equals("]");
  }

  /** Adds the codes of a label that follow at once, and says where they end. */
  private static int takeLabel(TextFragment content, int from, Code closing) {
    String coded = content.getCodedText();
    StringBuilder label = new StringBuilder();
    int at = from;
    while (at + 1 < coded.length() && TextFragment.isMarker(coded.charAt(at))) {
      Code code = content.getCode(coded.charAt(at + 1));
      if (!isLink(code) || (label.isEmpty() && !code.getData().equals("["))) {
        break;
      }
      label.append(code.getData());
      at += 2;
      if (code.getData().equals("]")) {
        closing.setData(closing.getData() + label);
        return at;
      }
    }
    return from;
  }

  private static boolean isLink(Code code) {
    return code.getType().equals(Code.TYPE_LINK);
  }
}
