package org.bayan.okapi.internal.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;

/**
 * The footnotes of Markdown, {@code [^1]} in a text and {@code [^1]: …} before the note. The filter
 * does not know them and takes the brackets for those of a link and the label for text; here the
 * whole mark is one code, so that it is neither translated nor lost.
 */
final class MarkdownNotes {
  static final String MARK = "footnote";

  private static final String OPENING = "[" + (char) TextFragment.MARKER_OPENING + "](.)";
  private static final String CLOSING = "[" + (char) TextFragment.MARKER_CLOSING + "](.)";
  private static final Pattern LABEL =
      Pattern.compile(OPENING + "\\^([^\\s\\uE101-\\uE103]{1,60})" + CLOSING, Pattern.DOTALL);
  private static final Pattern DEFINITION = Pattern.compile(":[ \\t]*");

  private MarkdownNotes() {}

  /**
   * The content with a placeholder of type {@link #MARK} for each footnote mark, and with whole
   * reference links.
   */
  static TextFragment fold(TextFragment withLabels) {
    TextFragment content = MarkdownLinks.fold(withLabels);
    String coded = content.getCodedText();
    Matcher label = LABEL.matcher(coded);
    TextFragment folded = new TextFragment();
    int from = 0;
    while (label.find(from)) {
      Code opening = content.getCode(label.group(1).charAt(0));
      Code closing = content.getCode(label.group(3).charAt(0));
      copy(content, from, label.start(), folded);
      from = label.end();
      String mark = opening.getData() + "^" + label.group(2) + closing.getData();
      Matcher definition = DEFINITION.matcher(coded).region(label.end(), coded.length());
      if (label.start() == 0 && definition.lookingAt()) {
        from = definition.end();
        mark += definition.group();
      }
      Code code = new Code(TagType.PLACEHOLDER, MARK, mark);
      code.setId(opening.getId());
      folded.append(code);
    }
    if (from == 0) {
      return content;
    }
    copy(content, from, coded.length(), folded);
    return folded;
  }

  private static void copy(TextFragment content, int from, int to, TextFragment folded) {
    String coded = content.getCodedText();
    for (int i = from; i < to; i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        folded.append(content.getCode(coded.charAt(++i)).clone());
      } else {
        folded.append(coded.charAt(i));
      }
    }
  }

  /** The label of a mark; empty for other codes. */
  static String label(String type, String data) {
    int end = data.indexOf(']');
    return type.equals(MARK) && end > 2 ? data.substring(2, end) : "";
  }

  /** Whether a mark begins a note rather than refers to one. */
  static boolean begins(String data) {
    return data.contains("]:");
  }
}
