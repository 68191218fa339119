package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The usual distance of lines within paragraphs, for each font size of a document. */
final class Leading {
  /** Most neighbouring lines are in one paragraph, and paragraphs are rarely closer than lines. */
  private static final double QUANTILE = 0.3;

  private static final float MOST = 2.2f;
  private static final float PARAGRAPH = 1.17f;
  private static final float DEFAULT = 1.25f;

  private final Map<Float, Float> bySize = new HashMap<>();

  Leading(List<PageText> pages) {
    Map<Float, List<Float>> distances = new HashMap<>();
    for (PageText page : pages) {
      for (Flow flow : page.flows()) {
        collect(flow.lines(), distances);
      }
    }
    distances.forEach((size, found) -> bySize.put(size, quantile(found)));
  }

  private static void collect(List<TextLine> lines, Map<Float, List<Float>> distances) {
    for (int i = 1; i < lines.size(); i++) {
      TextLine a = lines.get(i - 1);
      TextLine b = lines.get(i);
      float size = a.style().size();
      float distance = b.baseline() - a.baseline();
      if (size == b.style().size() && distance > 0 && distance < MOST * size) {
        distances.computeIfAbsent(size, s -> new ArrayList<>()).add(distance);
      }
    }
  }

  private static float quantile(List<Float> values) {
    Collections.sort(values);
    return values.get((int) (QUANTILE * (values.size() - 1)));
  }

  /** Whether there is more space between two lines of a column than within a paragraph. */
  boolean isGap(TextLine a, TextLine b) {
    float size = Math.max(a.style().size(), b.style().size());
    float usual = bySize.getOrDefault(size, DEFAULT * size);
    return b.baseline() - a.baseline() > PARAGRAPH * usual;
  }
}
