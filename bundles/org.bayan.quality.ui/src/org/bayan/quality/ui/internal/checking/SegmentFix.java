package org.bayan.quality.ui.internal.checking;

/**
 * What would mend a finding in a segment.
 *
 * @param part the characters to replace
 * @param before all of the text that the segment must have for that
 * @param replacement what to write in their place
 */
public record SegmentFix(SegmentPart part, String before, String replacement) {

  private static final int AROUND = 12;

  /** The text of the segment when it is mended. */
  public String after() {
    return before.substring(0, part.start()) + replacement + before.substring(part.end());
  }

  /** What is replaced, with words around where it is hardly to be seen. */
  public String removed() {
    return before.substring(from(), to());
  }

  /** What it reads like then. */
  public String inserted() {
    return before.substring(from(), part.start())
        + replacement
        + before.substring(part.end(), to());
  }

  private boolean needsWords() {
    String replaced = before.substring(part.start(), part.end());
    return isFaint(replaced) || isFaint(replacement);
  }

  private static boolean isFaint(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private int from() {
    if (!needsWords()) {
      return part.start();
    }
    int from = Math.max(0, part.start() - AROUND);
    int space = before.indexOf(' ', from);
    return from == 0 ? 0 : space >= 0 && space < part.start() ? space + 1 : part.start();
  }

  private int to() {
    if (!needsWords()) {
      return part.end();
    }
    int to = Math.min(before.length(), part.end() + AROUND);
    int space = before.lastIndexOf(' ', to);
    return to == before.length() ? to : space > part.end() ? space : part.end();
  }
}
