package org.bayan.quality.internal.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.quality.internal.SideAnalysis;

/** Where the label of a paragraph ends, also one that only Arabic texts of the UN have: '3`. */
final class LabelRange {
  private static final Pattern GRAVE = Pattern.compile("\\s*['`‘’]\\d{1,3}[`'‘’]");

  private LabelRange() {}

  /** The offset after the label; 0 without one. */
  static int end(SideAnalysis side) {
    Matcher grave = GRAVE.matcher(side.text());
    return grave.lookingAt() ? grave.end() : side.afterLabel();
  }
}
