package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds headers and footers: lines near the upper or lower edge that come again on other pages at
 * the same height, but for their numbers; and page numbers. Nothing that is kept lies between them
 * and the edge.
 */
final class Furniture {
  private static final int LINES = 4;
  private static final float ZONE = 0.12f;
  private static final float SAME_HEIGHT = 6;
  private static final int MIN_LETTERS = 3;

  private record Candidate(TextLine line, String text, float fromEdge, boolean outermost) {}

  private final Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Candidate>> byText = new HashMap<>();
  private final PageNumbers numbers = new PageNumbers();

  private final boolean rightToLeft;

  private Furniture(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** The pages without their furniture. */
  static List<PageText> remove(List<PageText> pages, boolean rightToLeft) {
    Furniture furniture = new Furniture(rightToLeft);
    pages.forEach(furniture::collect);
    furniture.byText.values().forEach(furniture::findRepeated);
    furniture.found.addAll(furniture.numbers.found(pages.size()));
    return pages.stream().map(furniture::without).toList();
  }

  private PageText without(PageText page) {
    List<TextLine> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparingDouble(TextLine::baseline));
    Set<TextLine> outer = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.stream().takeWhile(found::contains).forEach(outer::add);
    lines.reversed().stream().takeWhile(found::contains).forEach(outer::add);
    return page.keeping(l -> !outer.contains(l));
  }

  private void collect(PageText page) {
    List<TextLine> lines = new ArrayList<>(page.lines());
    lines.sort(Comparator.comparingDouble(TextLine::baseline));
    float zone = ZONE * page.height();
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      TextLine top = lines.get(i);
      TextLine bottom = lines.get(lines.size() - 1 - i);
      if (top.baseline() < zone) {
        add(top, top.baseline(), i == 0);
      }
      if (page.height() - bottom.baseline() < zone) {
        add(bottom, page.height() - bottom.baseline(), i == 0);
      }
    }
  }

  private void add(TextLine line, float fromEdge, boolean outermost) {
    String text = line.text(LineDirection.isRightToLeft(line, rightToLeft));
    if (outermost) {
      numbers.offer(line, text);
    }
    String pattern = text.replaceAll("\\p{Nd}+", "#").replaceAll("\\s+", " ");
    byText
        .computeIfAbsent(pattern, t -> new ArrayList<>())
        .add(new Candidate(line, pattern, fromEdge, outermost));
  }

  private void findRepeated(List<Candidate> candidates) {
    if (candidates.getFirst().text().chars().filter(Character::isLetter).count() < MIN_LETTERS) {
      return;
    }
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble(Candidate::fromEdge));
    for (int i = 1; i < sorted.size(); i++) {
      Candidate a = sorted.get(i - 1);
      Candidate b = sorted.get(i);
      if (a.line().page() != b.line().page() && b.fromEdge() - a.fromEdge() <= SAME_HEIGHT) {
        found.add(a.line());
        found.add(b.line());
      }
    }
  }
}
