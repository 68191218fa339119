package org.bayan.okapi.internal.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the lines of a block together to one text in logical order. */
final class BlockText {
  private static final Pattern HYPHENATED = Pattern.compile("([\\p{IsLatin}]+)[-\\u2010\\u00AD]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}[\\p{IsLatin}]*");
  private static final Pattern HYPHENED_WORD = Pattern.compile("\\p{IsLatin}+(?:-\\p{IsLatin}+)+");

  private static final int LONGEST_WORD = 40;

  private final boolean rightToLeft;
  private final boolean mirror;
  private final Set<String> hyphened = new HashSet<>();

  /**
   * Learns from all lines of a document.
   *
   * @param rightToLeft direction of blocks without letters
   */
  BlockText(List<TextLine> lines, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    int looks = 0;
    for (TextLine line : lines) {
      if (line.balance() > 0) {
        looks += Brackets.score(text(List.of(line), true, true));
        looks -= Brackets.score(text(List.of(line), true, false));
      } else {
        Matcher word = HYPHENED_WORD.matcher(text(List.of(line), false, false));
        while (word.find()) {
          hyphened.add(word.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    mirror = looks >= 0;
  }

  /** The text of a block; {@link LineMaker#RAISED} figures are still enclosed. */
  String of(Block block) {
    int balance = block.lines().stream().mapToInt(TextLine::balance).sum();
    boolean right = balance == 0 ? rightToLeft : balance > 0;
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
    int tail = Math.max(0, text.length() - LONGEST_WORD);
    Matcher before = HYPHENATED.matcher(text.substring(tail));
    Matcher after = FIRST_WORD.matcher(line);
    if (text.isEmpty()) {
      text.append(line);
    } else if (before.find() && after.find()) {
      String word = before.group(1) + "-" + after.group();
      boolean keepsHyphen = hyphened.contains(word.toLowerCase(Locale.ROOT));
      text.setLength(text.length() - (keepsHyphen ? 0 : 1));
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }
}
