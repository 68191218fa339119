package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.internal.merge.UnitCodes.Original;

/**
 * Builds the content of a unit from its translation and the codes of the original.
 *
 * <p>Codes that the translation names are put where it says, as long as pairs stay whole and
 * nested. Of those that it does not name, all that is more than formatting is kept, so that nothing
 * of the document is lost: what stands alone (a footnote mark), a picture with all that is in it, a
 * pair around nothing (a bookmark). It goes to the start when it stood before all text, else to the
 * end. A pair around the whole unit stays around it. Other pairs, such as one bold word, are given
 * up, for nobody knows which words of the translation they belong to.
 */
public final class TranslatedContent {
  /** Codes that leave a line feed in the text, so that the feed goes when they are put back. */
  private static final Set<String> LINE_BREAKS = Set.of("br", Code.TYPE_LB);

  /** Line breaks of any kind; a translation that names none has none. */
  private static final Set<String> BREAKS = Set.of("br", Code.TYPE_LB, "hard_line_break");

  private final TextFragment source;
  private final TextFragment content = new TextFragment();
  private final UnitCodes originals;
  private final String text;
  private final List<ExtractedCode> codes;

  private TranslatedContent(TextFragment source, String text, List<ExtractedCode> codes) {
    this.source = source;
    this.originals = new UnitCodes(source);
    LiteralCodes literal = LiteralCodes.find(text, codes, originals);
    this.text = literal.text();
    this.codes = NestedCodes.of(literal.codes(), originals);
  }

  /**
   * The content.
   *
   * @param source the content of the original unit
   * @param text the translation
   * @param codes where the codes of the original stand in it; unknown ones are ignored
   */
  public static TextFragment of(TextFragment source, String text, List<ExtractedCode> codes) {
    return new TranslatedContent(source, text, codes).build();
  }

  private TextFragment build() {
    List<Original> named = new ArrayList<>();
    codes.forEach(c -> originals.take(c.kind(), c.id()).ifPresent(named::add));
    List<Original> rest = originals.left();
    rest.stream().filter(originals::isBeforeText).forEach(this::keep);
    appendText(named);
    rest.stream().filter(original -> !originals.isBeforeText(original)).forEach(this::keep);
    return content;
  }

  private void appendText(List<Original> named) {
    int from = 0;
    for (int i = 0; i < named.size(); i++) {
      int offset = Math.clamp(codes.get(i).offset(), from, text.length());
      content.append(text.substring(from, offset));
      append(named.get(i));
      from = offset;
      if (isOneOf(LINE_BREAKS, named.get(i)) && text.startsWith("\n", from)) {
        from++;
      }
    }
    content.append(text.substring(from));
  }

  private void append(Original original) {
    content.append(original.code().clone());
  }

  /** Adds a code that the translation does not name, unless it is mere formatting. */
  private void keep(Original original) {
    if (!originals.isLeft(original)) {
      return;
    }
    if (original.opens() && isPicture(original.code())) {
      copy(original.position(), original.counterpart() + 1);
      originals.takeWithin(original.position(), original.counterpart());
    } else if (isKept(original)) {
      append(original);
    }
  }

  private boolean isKept(Original original) {
    if (!original.isPair()) {
      return !original.part() && !isOneOf(BREAKS, original);
    }
    return originals.isAroundText(original) || originals.isEmpty(original);
  }

  private static boolean isPicture(Code code) {
    String type = code.getType().toLowerCase(Locale.ROOT);
    return type.equals(Code.TYPE_IMAGE) || type.startsWith("draw:");
  }

  /** Copies a stretch of the original with all codes and texts in it. */
  private void copy(int from, int to) {
    String coded = source.getCodedText();
    for (int i = from; i <= to; i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        content.append(source.getCode(coded.charAt(++i)).clone());
      } else {
        content.append(coded.charAt(i));
      }
    }
  }

  private static boolean isOneOf(Set<String> types, Original original) {
    return types.contains(original.code().getType().toLowerCase(Locale.ROOT));
  }
}
