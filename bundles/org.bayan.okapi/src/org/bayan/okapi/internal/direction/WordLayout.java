package org.bayan.okapi.internal.direction;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Gives the tables, sections, frames and numbers of a DOCX part the direction of the document. */
final class WordLayout {
  private static final String DRAWING_MARK = "wordprocessingDrawing";
  private static final Map<String, String> OTHER_SIDE = Map.of("left", "right", "right", "left");
  private static final Map<String, String> TO_LATIN =
      Map.of(
          "arabicAlpha", "lowerLetter",
          "arabicAbjad", "lowerLetter",
          "hebrew1", "lowerLetter",
          "hebrew2", "lowerLetter");

  /** Lists count in the order of the abjad (أ ب ج), as documents in Arabic do. */
  private static final Map<String, Map<String, String>> FROM_LATIN =
      Map.of(
          "Arab", Map.of("lowerLetter", "arabicAbjad", "upperLetter", "arabicAbjad"),
          "Hebr", Map.of("lowerLetter", "hebrew1", "upperLetter", "hebrew1"));

  /** LibreOffice counts the alignment of a table from the left of the page (seen in 7.4). */
  private static final Map<String, String> LEADING = Map.of("right", "left", "end", "start");

  private final LanguageChange change;
  private final boolean byLibreOffice;

  /**
   * @param byLibreOffice whether the document was written by LibreOffice
   */
  WordLayout(LanguageChange change, boolean byLibreOffice) {
    this.change = change;
    this.byLibreOffice = byLibreOffice;
  }

  /** Turns everything below a root that is no paragraph. */
  void turn(Element root) {
    Word.all(root, "tbl").forEach(table -> table(Word.childOrNew(table, "tblPr")));
    Word.all(root, "sectPr").forEach(this::section);
    numbers(root);
    Word.all(root, "framePr").forEach(frame -> otherSide(frame, "xAlign"));
    Word.all(root, "tblpPr").forEach(table -> otherSide(table, "tblpXSpec"));
    Elements.all(root, WordLayout::isAlignmentOfDrawing).forEach(WordLayout::otherSide);
  }

  /**
   * The alignment of a table is counted from the leading edge (ISO/IEC 29500-1, 17.4.28), so it
   * stays, but not where it was written by a program that counts otherwise: a table at the right
   * edge of an Arabic document is at its leading edge.
   */
  private void table(Element properties) {
    if (byLibreOffice && !change.isRightToLeft()) {
      Word.child(properties, "jc").ifPresent(jc -> replace(jc, "val", LEADING));
    }
    Word.setFlag(properties, "bidiVisual", change.isRightToLeft(), false);
    WordSchema.sort(properties);
  }

  private void section(Element properties) {
    Word.setFlag(properties, "bidi", change.isRightToLeft(), false);
    boolean hasGutter =
        Word.child(properties, "pgMar")
            .flatMap(margins -> Word.attribute(margins, "gutter"))
            .filter(gutter -> !gutter.equals("0"))
            .isPresent();
    Word.setFlag(properties, "rtlGutter", hasGutter && change.isRightToLeft(), false);
  }

  /** Letters that count are letters of the language; figures stay figures. */
  void numbers(Element root) {
    Map<String, String> formats =
        change.isRightToLeft() ? FROM_LATIN.getOrDefault(change.script(), Map.of()) : TO_LATIN;
    Word.all(root, "numFmt").forEach(format -> replace(format, "val", formats));
    Word.all(root, "pgNumType").forEach(format -> replace(format, "fmt", formats));
  }

  private static void replace(Element element, String attribute, Map<String, String> values) {
    Optional<String> value = Word.attribute(element, attribute).map(values::get);
    value.ifPresent(v -> Word.set(element, attribute, v));
  }

  private static void otherSide(Element element, String attribute) {
    replace(element, attribute, OTHER_SIDE);
  }

  private static boolean isAlignmentOfDrawing(Element element) {
    return "align".equals(element.getLocalName())
        && element.getNamespaceURI() != null
        && element.getNamespaceURI().endsWith(DRAWING_MARK)
        && "positionH".equals(element.getParentNode().getLocalName());
  }

  private static void otherSide(Element alignment) {
    String side = alignment.getTextContent().strip();
    alignment.setTextContent(OTHER_SIDE.getOrDefault(side, side));
  }
}
