package org.bayan.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bayan.okapi.internal.explain.FinalLooking;
import org.bayan.okapi.internal.explain.LocatedRule;

/**
 * Says which rule decides at each spot of a text unit. Its breaks are those of the {@link
 * Segmenter} of the same rules and language. Safe for use by several threads.
 */
public final class SegmentationExplainer {

  private final List<LocatedRule> rules;

  SegmentationExplainer(List<LocatedRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The spots of a text unit: every position within it where some rule matches, of which the first
   * in the order of the file decides (SRX 2.0); and every position after stops that look final
   * where no rule matches at all.
   *
   * @param unitText the text unit, as it is given to {@link Segmenter#segment}
   * @return what was decided, in the order of the text
   */
  public List<SegmentationDecision> explain(String unitText) {
    String text = Segmenter.neutral(unitText);
    TreeMap<Integer, SegmentationDecision> decided = new TreeMap<>();
    for (LocatedRule rule : rules) {
      rule.forEachMatch(
          text,
          offset -> {
            if (offset > 0 && offset < text.length()) {
              decided.putIfAbsent(
                  offset, SegmentationDecision.by(offset, rule.breaks(), rule.reference()));
            }
          });
    }
    FinalLooking.forEachRun(
        text,
        (first, end) -> {
          if (decided.subMap(first, false, end, true).isEmpty()) {
            decided.put(end, SegmentationDecision.none(end));
          }
        });
    return new ArrayList<>(decided.values());
  }

  /**
   * All rules that match at a position, in the order in which they are asked. The first decides
   * there; the others would have, had those before them not matched.
   *
   * @param unitText the text unit
   * @param offset a position in it, in UTF-16 units
   */
  public List<RuleMatch> matches(String unitText, int offset) {
    String text = Segmenter.neutral(unitText);
    List<RuleMatch> matching = new ArrayList<>();
    for (LocatedRule rule : rules) {
      boolean[] found = new boolean[1];
      rule.forEachMatch(text, at -> found[0] |= at == offset);
      if (found[0]) {
        matching.add(new RuleMatch(rule.reference(), rule.breaks()));
      }
    }
    return matching;
  }
}
