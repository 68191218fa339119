package org.bayan.okapi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.okapi.RuleMatch;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationExplainer;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;

/**
 * A text as rules cut it. Each line is a text unit of its own, as in a plain text document. All
 * offsets are those of the whole text. Safe for use by several threads.
 */
public final class Trial {

  private final String text;
  private final List<TextRange> lines = new ArrayList<>();
  private final List<TextRange> segments = new ArrayList<>();
  private final List<SegmentationDecision> decisions = new ArrayList<>();
  private final SegmentationExplainer explainer;

  /**
   * Cuts a text.
   *
   * @param rules the rules
   * @param languageTag BCP 47
   * @param text the text
   */
  public Trial(SegmentationRules rules, String languageTag, String text) {
    this.text = text;
    explainer = rules.explainer(languageTag);
    Segmenter segmenter = rules.segmenter(languageTag);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        add(new TextRange(start, end), segmenter);
      }
      start = end + 1;
    }
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private void add(TextRange line, Segmenter segmenter) {
    int start = line.start();
    lines.add(line);
    for (TextRange segment : segmenter.segment(line.of(text))) {
      segments.add(new TextRange(start + segment.start(), start + segment.end()));
    }
    for (SegmentationDecision decision : explainer.explain(line.of(text))) {
      decisions.add(
          new SegmentationDecision(start + decision.offset(), decision.outcome(), decision.rule()));
    }
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The segments in order. */
  public List<TextRange> segments() {
    return List.copyOf(segments);
  }

  /** What the rules decided within the lines, in order. */
  public List<SegmentationDecision> decisions() {
    return List.copyOf(decisions);
  }

  /** All rules that match at a position, in the order in which they are asked. */
  public List<RuleMatch> matches(int offset) {
    return lines.stream()
        .filter(line -> line.start() < offset && offset < line.end())
        .findFirst()
        .map(line -> explainer.matches(line.of(text), offset - line.start()))
        .orElse(List.of());
  }

  /** The next position at which something was decided. */
  public OptionalInt next(int offset) {
    return decisions.stream()
        .mapToInt(SegmentationDecision::offset)
        .filter(at -> at > offset)
        .findFirst();
  }

  /** The last position before another at which something was decided. */
  public OptionalInt previous(int offset) {
    return decisions.stream()
        .mapToInt(SegmentationDecision::offset)
        .filter(at -> at < offset)
        .max();
  }
}
