package org.bayan.exchange.internal.docx;

import java.io.IOException;

/** Writes text as runs. */
final class TextWriter {
  private final WordXml xml;
  private final Language main;

  /**
   * A writer of runs.
   *
   * @param main language of the document; words in the other direction are not marked with it
   */
  TextWriter(WordXml xml, Language main) {
    this.xml = xml;
    this.main = main;
  }

  /** The runs of a paragraph in a language. */
  void write(String text, Language language) throws IOException {
    for (DirectionalRuns.Run run : DirectionalRuns.of(text, language.isRightToLeft())) {
      xml.start("w:r");
      writeProperties(run.rightToLeft(), language);
      writeContent(run.text());
      xml.end();
    }
  }

  /** Foreign words in a paragraph have no language that is known here. */
  private void writeProperties(boolean rightToLeft, Language language) throws IOException {
    boolean ownDirection = rightToLeft == language.isRightToLeft();
    boolean other = !language.tag().equals(main.tag());
    if (!rightToLeft && !(ownDirection && other)) {
      return;
    }
    xml.start("w:rPr");
    if (rightToLeft) {
      xml.empty("w:rtl");
    }
    if (ownDirection) {
      language.writeTag(xml);
    }
    xml.end();
  }

  private void writeContent(String text) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String element = elementFor(text.charAt(i));
      if (element != null) {
        writeText(text.substring(done, i));
        xml.empty(element);
        done = i + 1;
      }
    }
    writeText(text.substring(done));
  }

  private static String elementFor(char c) {
    return switch (c) {
      case '\n' -> "w:br";
      case '\t' -> "w:tab";
      default -> null;
    };
  }

  private void writeText(String text) throws IOException {
    if (!text.isEmpty()) {
      xml.text("w:t", text);
    }
  }
}
