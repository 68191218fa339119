package org.bayan.okapi.internal.direction;

import java.util.Optional;
import java.util.Set;
import org.bayan.text.Direction;
import org.w3c.dom.Element;

/**
 * Gives each paragraph of a DOCX part the direction of its text. Alignment and indents stay: Word
 * counts them, and tabs, from the leading edge (ISO/IEC 29500-1, 17.3.1.6; 29500-4 for {@code left}
 * and {@code right}). Borders are on the left and right of the page, so they change sides.
 */
final class WordParagraphs {
  /** A run with nothing else has no direction. */
  private static final Set<String> PICTURES =
      Set.of("rPr", "drawing", "pict", "object", "AlternateContent", "br");

  private final LanguageChange change;
  private final WordStyles before;
  private final WordStyles after;
  private final RunFormat format;

  /**
   * @param before the styles of the merged document
   * @param after the styles that are written
   */
  WordParagraphs(LanguageChange change, WordStyles before, WordStyles after) {
    this.change = change;
    this.before = before;
    this.after = after;
    format = new RunFormat(change);
  }

  /** Turns all paragraphs below a root, those in text boxes too. */
  void turn(Element root) {
    Word.all(root, "p").forEach(p -> turn(new WordParagraph(p)));
  }

  private void turn(WordParagraph paragraph) {
    Direction direction = paragraph.direction(change.direction());
    boolean translated = direction == change.direction();
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    String style = paragraph.style();
    if (WordAlignment.wasTypedRightToLeft(paragraph, before)) {
      WordAlignment.toLeadingEdge(paragraph, after);
    }
    if (rightToLeft || after.bidi(style)) {
      paragraph.propertiesOrNew();
    }
    paragraph.properties().ifPresent(p -> Word.setFlag(p, "bidi", rightToLeft, after.bidi(style)));
    if (translated) {
      paragraph.properties().ifPresent(WordBorders::swapSides);
    }
    if (!rightToLeft) {
      paragraph.properties().ifPresent(WordAlignment::withoutKashida);
    }
    mark(paragraph, rightToLeft, translated);
    paragraph.properties().ifPresent(WordSchema::sort);
    WordRuns.visit(
        paragraph,
        direction,
        (run, right) -> run(run, right, translated && right == rightToLeft, style));
  }

  /** The paragraph mark has a format of its own; the number of a list item takes it. */
  private void mark(WordParagraph paragraph, boolean rightToLeft, boolean translated) {
    if (rightToLeft) {
      Word.childOrNew(paragraph.propertiesOrNew(), "rPr");
    }
    Optional<Element> mark = paragraph.properties().flatMap(p -> Word.child(p, "rPr"));
    mark.ifPresent(p -> text(p, rightToLeft, translated, paragraph.style()));
    mark.filter(p -> !p.hasChildNodes()).ifPresent(p -> p.getParentNode().removeChild(p));
  }

  private void run(Element run, boolean rightToLeft, boolean translated, String style) {
    if (Elements.children(run).stream().allMatch(e -> PICTURES.contains(e.getLocalName()))) {
      return;
    }
    Optional<Element> properties = Word.child(run, "rPr");
    if (properties.isPresent() || rightToLeft || after.rtl("", style)) {
      text(Word.childOrNew(run, "rPr"), rightToLeft, translated, style);
    }
  }

  private void text(Element properties, boolean rightToLeft, boolean translated, String style) {
    boolean inherited = after.rtl(Word.value(properties, "rStyle").orElse(""), style);
    Word.setFlag(properties, "rtl", rightToLeft, inherited);
    if (!rightToLeft) {
      Word.remove(properties, "cs");
    }
    if (translated) {
      format.translate(properties);
    }
    WordSchema.sort(properties);
  }
}
