package org.bayan.okapi.internal.direction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Paragraphs that were made Arabic to the eye only: their text is right to left, but the paragraph
 * is not, and was pushed to the right edge by its alignment. There the right edge is where lines
 * begin, so it is the leading edge that was meant.
 */
final class WordAlignment {
  private static final Map<String, String> LEADING = Map.of("right", "left", "end", "start");

  private WordAlignment() {}

  /**
   * Whether a paragraph that nothing makes right to left has most of its text in runs that are, or
   * were before the translation. A merge that follows the direction of the new language says so at
   * the paragraph, which is no such one then.
   */
  static boolean wasTypedRightToLeft(WordParagraph paragraph, WordStyles styles) {
    boolean hasDirection = paragraph.properties().flatMap(p -> Word.child(p, "bidi")).isPresent();
    return !hasDirection
        && !styles.bidi(paragraph.style())
        && hasRightToLeftRuns(paragraph, styles);
  }

  private static boolean hasRightToLeftRuns(WordParagraph paragraph, WordStyles styles) {
    List<Element> runs = paragraph.runs();
    int balance = 0;
    for (Element run : runs) {
      int length = Word.all(run, "t").stream().mapToInt(t -> t.getTextContent().length()).sum();
      balance += isRightToLeft(run, paragraph.style(), styles) ? length : -length;
    }
    return balance > 0;
  }

  private static boolean isRightToLeft(Element run, String paragraphStyle, WordStyles styles) {
    Optional<Element> properties = Word.child(run, "rPr");
    String runStyle = properties.flatMap(p -> Word.value(p, "rStyle")).orElse("");
    return properties
        .flatMap(p -> Word.flag(p, "rtl"))
        .orElseGet(() -> styles.rtl(runStyle, paragraphStyle));
  }

  /** Aligns a paragraph with the leading edge when it is aligned with the trailing one. */
  static void toLeadingEdge(WordParagraph paragraph, WordStyles styles) {
    paragraph
        .properties()
        .flatMap(p -> Word.value(p, "jc"))
        .or(() -> styles.alignment(paragraph.style()))
        .map(LEADING::get)
        .ifPresent(
            leading ->
                Word.set(Word.childOrNew(paragraph.propertiesOrNew(), "jc"), "val", leading));
  }

  /** Justifies by spaces what was justified by lengthened Arabic letters. */
  static void withoutKashida(Element paragraphProperties) {
    Word.child(paragraphProperties, "jc")
        .filter(jc -> Word.attribute(jc, "val").filter(v -> v.endsWith("Kashida")).isPresent())
        .ifPresent(jc -> Word.set(jc, "val", "both"));
  }
}
