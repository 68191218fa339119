package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.internal.merge.UnitCodes.Original;

/**
 * Builds the content of a unit from its translation and the codes of the original.
 *
 * <p>Codes that the translation names are put where it says, as long as pairs stay whole and nested.
 * Of those that it does not name, what stands alone (a footnote mark, a picture) is kept, so that
 * nothing of the document is lost: at the start when it stood before all text, else at the end. A
 * pair around the whole unit stays around it. Other pairs, such as one bold word, are given up, for
 * nobody knows which word of the translation they belong to; a picture that is a pair stays.
 */
public final class TranslatedContent {
  private static final Set<String> LINE_BREAKS = 
      Set.of("br", Code.TYPE_LB, "hard_line_break");

  private final TextFragment content = new TextFragment();
  private final UnitCodes originals;
  private final String text;
  private final List<ExtractedCode> codes;

  private TranslatedContent(TextFragment source, String text, List<ExtractedCode> codes) {
    this.originals = new UnitCodes(source);
    this.text = text;
    this.codes = nested(codes, originals);
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
    List<Original> kept = originals.left().stream().filter(this::isKept).toList();
    kept.stream().filter(Original::beforeText).forEach(this::append);
    appendText(named);
    kept.stream().filter(original -> !original.beforeText()).forEach(this::append);
    return content;
  }

  private void appendText(List<Original> named) {
    int from = 0;
    for (int i = 0; i < named.size(); i++) {
      int offset = Math.clamp(codes.get(i).offset(), from, text.length());
      content.append(text.substring(from, offset));
      append(named.get(i));
      from = offset;
      if (isLineBreak(named.get(i).code()) && text.startsWith("\n", from)) {
        from++;
      }
    }
    content.append(text.substring(from));
  }

  private void append(Original original) {
    content.append(original.code().clone());
  }

  /** Whether a code that the translation does not name stays. */
  private boolean isKept(Original original) {
    if (original.code().getType().equalsIgnoreCase(Code.TYPE_IMAGE)) {
      return true;
    }
    if (!original.pair()) {
      return !original.part() && !isLineBreak(original.code());
    }
    List<Original> left = originals.left();
    return left.stream()
            .anyMatch(o -> o.opens() && o.beforeText() && o.code().getId() == original.code().getId())
        && left.stream()
            .anyMatch(
                o -> o.closes() && o.afterText() && o.code().getId() == original.code().getId());
  }

  private static boolean isLineBreak(Code code) {
    return LINE_BREAKS.contains(code.getType().toLowerCase(Locale.ROOT));
  }

  /** The codes that exist in the original, each once, without half or crossing pairs, in order. */
  private static List<ExtractedCode> nested(List<ExtractedCode> codes, UnitCodes originals) {
    List<ExtractedCode> sorted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    codes.stream()
        .sorted(Comparator.comparingInt(ExtractedCode::offset))
        .filter(c -> originals.has(c.kind(), c.id()) && seen.add(c.kind() + c.id()))
        .forEach(sorted::add);
    while (dropOneMisplaced(sorted, originals)) {
      // a pair that goes may set others right
    }
    return sorted;
  }

  private static boolean dropOneMisplaced(List<ExtractedCode> codes, UnitCodes originals) {
    List<String> open = new ArrayList<>();
    for (ExtractedCode code : codes) {
      if (!isPair(code, originals)) {
        continue;
      }
      if (code.kind() == CodeKind.OPENING) {
        open.add(code.id());
      } else if (open.isEmpty() || !open.getLast().equals(code.id())) {
        return dropPair(codes, open.contains(code.id()) ? open.getLast() : code.id());
      } else {
        open.removeLast();
      }
    }
    return !open.isEmpty() && dropPair(codes, open.getLast());
  }

  private static boolean isPair(ExtractedCode code, UnitCodes originals) {
    return code.kind() != CodeKind.PLACEHOLDER
        && originals.has(CodeKind.OPENING, code.id())
        && originals.has(CodeKind.CLOSING, code.id());
  }

  private static boolean dropPair(List<ExtractedCode> codes, String id) {
    return codes.removeIf(c -> c.kind() != CodeKind.PLACEHOLDER && c.id().equals(id));
  }

  /** The first character of a translation that Okapi would take for a mark of its own. */
  public static Optional<Character> reserved(String text) {
    return text.chars()
        .filter(c -> TextFragment.isMarker((char) c))
        .mapToObj(c -> (char) c)
        .findFirst();
  }
}
