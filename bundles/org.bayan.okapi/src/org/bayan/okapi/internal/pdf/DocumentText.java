package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.okapi.UnitKind;

/** From the lines of all pages to the units of a document. */
final class DocumentText {
  private static final Style NO_STYLE = new Style(12, false);

  private final boolean rightToLeft;
  private final List<PageText> pages;
  private final Style body;

  /**
   * A document of pages.
   *
   * @param rightToLeft direction where the letters leave a doubt
   */
  DocumentText(List<PageText> all, boolean rightToLeft) {
    List<TextLine> lines = all.stream().flatMap(p -> p.lines().stream()).toList();
    this.rightToLeft = LineDirection.isRightToLeft(lines, rightToLeft);
    pages = trusted(Furniture.remove(all, this.rightToLeft));
    body = bodyStyle();
  }

  private static List<PageText> trusted(List<PageText> pages) {
    return TagTrust.isDeserved(pages) ? pages : pages.stream().map(PageText::withoutTags).toList();
  }

  /** The style of most glyphs. */
  private Style bodyStyle() {
    Map<Style, Integer> counts = new HashMap<>();
    for (PageText page : pages) {
      page.lines().forEach(l -> counts.merge(l.style(), l.cells().size(), Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Style, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.comparing(Style::size)))
        .map(Map.Entry::getKey)
        .orElse(NO_STYLE);
  }

  List<PdfUnit> units() {
    Footnotes footnotes = new Footnotes(body, rightToLeft);
    BlockText text = new BlockText(allLines(), rightToLeft);
    List<PageText> bodies = pages.stream().map(footnotes::takeFrom).toList();
    BlockSequence sequence = new BlockSequence();
    Leading leading = new Leading(bodies);
    for (PageText page : bodies) {
      for (Flow flow : page.flows()) {
        sequence.addFlow(new Paragraphs(leading, rightToLeft).of(flow), flow.cell());
      }
    }
    List<Block> blocks = sequence.blocks();
    if (blocks.stream().noneMatch(b -> b.kind() == UnitKind.HEADING)) {
      new Headings(body, rightToLeft).mark(blocks);
    }
    ListItems.mark(blocks);
    List<Block> notes = new ArrayList<>(footnotes.notes());
    blocks.stream().filter(b -> b.kind() == UnitKind.FOOTNOTE).forEach(notes::add);
    blocks.removeIf(b -> b.kind() == UnitKind.FOOTNOTE);
    return new Units(text).of(blocks, notes);
  }

  private List<TextLine> allLines() {
    return pages.stream().flatMap(p -> p.lines().stream()).toList();
  }
}
