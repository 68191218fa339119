package org.bayan.okapi.internal.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Whether the tags of a PDF name paragraphs. Some producers tag each line, others a whole page as
 * one.
 */
final class TagTrust {
  private static final double MAX_LINES = 25;
  private static final double MIN_LINES = 1.05;
  private static final int FEW = 12;
  private static final double TAGGED = 0.8;

  private TagTrust() {}

  static boolean isDeserved(List<PageText> pages) {
    Set<Object> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
    int tagged = 0;
    int all = 0;
    for (PageText page : pages) {
      for (TextLine line : page.lines()) {
        all++;
        if (line.tag().isKnown()) {
          tagged++;
          blocks.add(line.tag().element());
        }
      }
    }
    double linesEach = tagged / Math.max(1.0, blocks.size());
    return tagged >= TAGGED * all
        && linesEach <= MAX_LINES
        && (tagged <= FEW || linesEach >= MIN_LINES);
  }
}
