package org.bayan.library.ui.internal.official;

import org.bayan.text.Direction;
import org.bayan.ui.internal.blocks.Block;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** The words of the report as they are drawn, and below them what the marks mean. */
final class ReportBlock implements Block {

  private static final int GAP = 6;

  private final OfficialColors colors;
  private final int width;
  private final TextLayout report;
  private final TextLayout legend;

  /**
   * Lays out the words of the report.
   *
   * @param marked the words
   * @param language of the report, a BCP 47 tag
   * @param explained whether there are marks to explain
   * @param width in pixels
   */
  ReportBlock(
      Control control, MarkedPassage marked, String language, boolean explained, int width) {
    this.width = width;
    colors = new OfficialColors(control);
    int inner = Math.max(1, width - 2 * CitationBlock.MARGIN);
    report = CitationBlock.lay(control, colors, marked, Direction.of(language), inner);
    legend = explained ? legend(control, inner) : null;
  }

  private TextLayout legend(Control control, int inner) {
    String official = Messages.legend_officialOnly;
    String ofReport = Messages.legend_reportOnly;
    String all = official + "    " + ofReport;
    TextLayout layout = TextFonts.lay(control, all, inner);
    TextStyle first = colors.style(MarkedPassage.Mark.OFFICIAL_ONLY);
    layout.setStyle(first, 0, official.length() - 1);
    TextStyle second = colors.style(MarkedPassage.Mark.REPORT_ONLY);
    layout.setStyle(second, all.length() - ofReport.length(), all.length() - 1);
    return layout;
  }

  @Override
  public int height() {
    int explanation = legend == null ? 0 : GAP + legend.getBounds().height;
    return 2 * CitationBlock.MARGIN + report.getBounds().height + explanation;
  }

  @Override
  public void paint(GC gc, int top, boolean selected) {
    int y = top + CitationBlock.MARGIN;
    gc.setForeground(colors.text());
    report.draw(gc, CitationBlock.MARGIN, y);
    if (legend != null) {
      gc.setForeground(colors.faintText());
      legend.draw(gc, CitationBlock.MARGIN, y + report.getBounds().height + GAP);
    }
    gc.setForeground(colors.line());
    gc.drawLine(0, top + height() - 1, width, top + height() - 1);
  }

  @Override
  public void dispose() {
    report.dispose();
    if (legend != null) {
      legend.dispose();
    }
  }
}
