package org.bayan.help.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bayan.help.ui.internal.pages.PageLine;
import org.bayan.help.ui.internal.pages.PageSpan;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;

/** What the characters of a page look like: spans in one another become ranges side by side. */
final class PageStyles {

  private static final String FOUND = "org.bayan.ui.color.found";
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");

  private final StyledText control;
  private final PageFonts fonts;
  private final PagePictures pictures;

  PageStyles(StyledText control, PageFonts fonts, PagePictures pictures) {
    this.control = control;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  /**
   * The ranges of a page.
   *
   * @param found places that were searched for, as pairs of start and end
   */
  StyleRange[] of(PageText page, List<int[]> found) {
    List<PageSpan> spans = new ArrayList<>(page.spans());
    spans.addAll(latinOf(page));
    TreeSet<Integer> cuts = cuts(page, spans, found);
    List<StyleRange> ranges = new ArrayList<>();
    int line = 0;
    int start = cuts.first();
    for (int end : cuts.tailSet(start, false)) {
      while (line + 1 < page.lines().size() && page.lines().get(line + 1).start() <= start) {
        line++;
      }
      ranges.add(range(page, page.lines().get(line), spans, found, start, end));
      start = end;
    }
    return ranges.toArray(StyleRange[]::new);
  }

  /** The Latin letters that come with an Arabic font are too large beside it. */
  private static List<PageSpan> latinOf(PageText page) {
    return page.direction() == Direction.LEFT_TO_RIGHT
        ? List.of()
        : LATIN
            .matcher(page.text())
            .results()
            .map(word -> new PageSpan(word.start(), word.end(), PageSpan.Kind.LEFT_TO_RIGHT, ""))
            .toList();
  }

  private static TreeSet<Integer> cuts(PageText page, List<PageSpan> spans, List<int[]> found) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    cuts.add(page.text().length());
    page.lines().forEach(line -> cuts.add(line.start()));
    spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    found.forEach(place -> cuts.addAll(List.of(place[0], place[1])));
    return cuts;
  }

  private StyleRange range(
      PageText page, PageLine line, List<PageSpan> spans, List<int[]> found, int start, int end) {
    StyleRange range = new StyleRange();
    range.start = start;
    range.length = end - start;
    range.font = font(line.kind(), page.direction());
    if (line.kind() == PageLine.Kind.TERM) {
      range.fontStyle = SWT.BOLD;
    }
    if (line.kind() == PageLine.Kind.CAPTION) {
      range.foreground = new Shades(control).faintText();
    }
    boolean arabic = page.direction() == Direction.RIGHT_TO_LEFT;
    spans.stream()
        .filter(span -> span.contains(start))
        .forEach(span -> style(range, span, line, arabic));
    if (found.stream().anyMatch(place -> place[0] <= start && start < place[1])) {
      range.background = color(FOUND);
    }
    return range;
  }

  private Font font(PageLine.Kind kind, Direction direction) {
    return switch (kind) {
      case TITLE -> fonts.title(direction);
      case HEADING -> fonts.heading(direction);
      case CAPTION -> fonts.caption(direction);
      case CODE -> fonts.code();
      default -> null;
    };
  }

  private void style(StyleRange range, PageSpan span, PageLine line, boolean arabic) {
    switch (span.kind()) {
      case STRONG -> range.fontStyle |= SWT.BOLD;
      // Arabic letters have no italics.
      case EMPHASIS -> range.fontStyle |= arabic ? SWT.BOLD : SWT.ITALIC;
      case KEY -> {
        range.borderStyle = SWT.BORDER_SOLID;
        range.borderColor = new Shades(control).mix(control.getForeground(), 0.35);
      }
      case CODE -> range.font = fonts.code();
      case LINK -> {
        range.underline = true;
        range.foreground = JFaceColors.getHyperlinkText(control.getDisplay());
        range.underlineColor = range.foreground;
      }
      case PICTURE -> range.metrics = pictures.metrics(span);
      case RIGHT_TO_LEFT -> directed(range, line, Direction.RIGHT_TO_LEFT);
      case LEFT_TO_RIGHT -> directed(range, line, Direction.LEFT_TO_RIGHT);
    }
  }

  private void directed(StyleRange range, PageLine line, Direction direction) {
    if (range.font == fonts.code()) {
      return;
    }
    // A range with a font has the style of the font.
    Font plain =
        (range.fontStyle & SWT.BOLD) != 0 ? TextFonts.bold(direction) : fonts.text(direction);
    range.font = Optional.ofNullable(font(line.kind(), direction)).orElse(plain);
  }

  private static Color color(String id) {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
  }
}
