package org.bayan.okapi.internal.pdf;

import java.util.List;

/** Puts the lines of a block together to one text in logical order. */
final class BlockText {
  private final boolean rightToLeft;
  private final boolean mirror;
  private final Hyphens hyphens = new Hyphens();

  /**
   * Learns from all lines of a document.
   *
   * @param rightToLeft direction where the letters leave a doubt
   */
  BlockText(List<TextLine> lines, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    int looks = 0;
    for (TextLine line : lines) {
      if (LineDirection.isRightToLeft(line, rightToLeft)) {
        looks += Brackets.score(text(List.of(line), true, true));
        looks -= Brackets.score(text(List.of(line), true, false));
      } else {
        hyphens.learn(text(List.of(line), false, false));
      }
    }
    mirror = looks >= 0;
  }

  /** The text of a block; {@link LineMaker#RAISED} figures are still enclosed. */
  String of(Block block) {
    boolean right = LineDirection.isRightToLeft(block.lines(), rightToLeft);
    String text = text(block.lines(), right, mirror);
    if (right) {
      String other = text(block.lines(), true, !mirror);
      if (Brackets.score(other) > Brackets.score(text)) {
        text = other;
      }
    }
    return text;
  }

  private String text(List<TextLine> lines, boolean right, boolean mirrored) {
    StringBuilder text = new StringBuilder();
    boolean afterArabic = false;
    for (TextLine line : lines) {
      LogicalOrder order = new LogicalOrder(right, mirrored, afterArabic);
      append(text, order.text(line.cells()).strip());
      afterArabic = order.endsAfterArabic();
    }
    String joined = text.toString().replace("" + LineMaker.END + LineMaker.RAISED, "");
    return joined.replaceAll("[ \\t]{2,}", " ").strip();
  }

  private void append(StringBuilder text, String line) {
    if (!text.isEmpty() && !isBracketed(text, line) && !hyphens.join(text, line)) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Some word processors break lines between a bracket and a number in it. */
  private static boolean isBracketed(StringBuilder text, String line) {
    return Brackets.isOpening(text.substring(text.length() - 1))
        || !line.isEmpty() && Brackets.isClosing(line.substring(0, 1));
  }
}
