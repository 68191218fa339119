package org.bayan.cli.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.bayan.core.ExplainedUnit;
import org.bayan.okapi.RuleReference;
import org.bayan.okapi.SegmentationDecision;

/** Prints what the segmentation rules decided: a spot a line, columns parted by tabs. */
final class ExplanationPrinter {

  private static final int CONTEXT = 20;

  private final PrintStream out;

  ExplanationPrinter(PrintStream out) {
    this.out = out;
  }

  void print(List<ExplainedUnit> units) {
    row("#unit", "offset", "decision", "before", "after", "rule", "comment");
    for (ExplainedUnit unit : units) {
      for (SegmentationDecision decision : unit.decisions()) {
        row(unit, decision);
      }
    }
  }

  private void row(ExplainedUnit unit, SegmentationDecision decision) {
    row(
        String.valueOf(unit.number()),
        String.valueOf(decision.offset()),
        decision.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        before(unit.text(), decision.offset()),
        after(unit.text(), decision.offset()),
        decision.rule().map(RuleReference::toString).orElse(""),
        decision.rule().map(RuleReference::comment).orElse(""));
  }

  private void row(String... cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = escaped(cells[i]);
    }
    out.print(String.join("\t", cells) + "\n");
  }

  private static String before(String text, int offset) {
    int start = Math.max(0, offset - CONTEXT);
    boolean cutsPair = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return text.substring(cutsPair ? start + 1 : start, offset);
  }

  private static String after(String text, int offset) {
    int end = Math.min(text.length(), offset + CONTEXT);
    boolean cutsPair = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return text.substring(offset, cutsPair ? end - 1 : end);
  }

  /** A table has no tab and no line break in a cell; a backslash is written twice. */
  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\u0085", "\\u0085")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
