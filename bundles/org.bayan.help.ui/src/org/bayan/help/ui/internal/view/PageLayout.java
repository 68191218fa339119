package org.bayan.help.ui.internal.view;

import java.util.List;
import java.util.Map;
import org.bayan.help.ui.internal.pages.PageLine;
import org.bayan.help.ui.internal.pages.PageText;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.custom.StyledText;

/** Where the lines of a page begin, how far they are apart, and on which ground they stand. */
final class PageLayout {

  private final StyledText control;
  private final int line;
  private final int indent;

  /**
   * Makes a layout.
   *
   * @param line the height of a line of text, in pixels
   */
  PageLayout(StyledText control, int line) {
    this.control = control;
    this.line = line;
    this.indent = line;
  }

  /**
   * Lays a page out.
   *
   * @param width of the text, in pixels
   */
  void apply(PageText page, int width) {
    Map<Integer, List<Integer>> columns = new TableColumns(control, line).of(page, width);
    Shades shades = new Shades(control);
    for (int at = 0; at < page.lines().size(); at++) {
      PageLine shown = page.lines().get(at);
      boolean first = at == 0 || page.lines().get(at - 1).kind() != shown.kind();
      control.setLineVerticalIndent(at, (int) (line * space(shown, first)));
      switch (shown.kind()) {
        case ITEM -> item(at, shown.depth());
        case DEFINITION -> indent(at, indent);
        case NOTE, CODE -> {
          indent(at, indent / 2);
          control.setLineBackground(at, 1, shades.mix(control.getForeground(), 0.07));
        }
        case COLUMNS -> {
          row(at, columns.get(shown.table()));
          control.setLineBackground(at, 1, shades.mix(control.getForeground(), 0.12));
        }
        case ROW -> {
          row(at, columns.get(shown.table()));
          boolean odd = page.lines().get(at - 1).kind() == PageLine.Kind.ROW && isShaded(at - 1);
          control.setLineBackground(at, 1, odd ? null : shades.mix(control.getForeground(), 0.05));
        }
        default -> indent(at, 0);
      }
    }
  }

  private boolean isShaded(int row) {
    return control.getLineBackground(row) != null;
  }

  /** The space above a line, in lines. */
  private static double space(PageLine line, boolean first) {
    return switch (line.kind()) {
      case TITLE -> 0.1;
      case HEADING -> 0.9;
      case SUBHEADING, TERM, PICTURE -> 0.6;
      case PARAGRAPH -> 0.5;
      case NOTE, CODE, COLUMNS -> first ? 0.5 : 0;
      case ITEM -> first ? 0.4 : 0.2;
      case DEFINITION, CAPTION -> 0.1;
      case ROW -> 0.15;
    };
  }

  private void item(int at, int depth) {
    int outer = indent / 2 + (depth - 1) * indent;
    control.setLineIndent(at, 1, outer);
    control.setLineWrapIndent(at, 1, outer + indent);
    // A tab stop is counted from where the line begins.
    control.setLineTabStops(at, 1, new int[] {indent});
  }

  private void indent(int at, int pixels) {
    control.setLineIndent(at, 1, pixels);
    control.setLineWrapIndent(at, 1, pixels);
  }

  private void row(int at, List<Integer> stops) {
    int inner = indent / 3;
    control.setLineIndent(at, 1, inner);
    control.setLineTabStops(at, 1, stops.stream().mapToInt(stop -> stop - inner).toArray());
    control.setLineWrapIndent(at, 1, stops.getLast());
  }
}
