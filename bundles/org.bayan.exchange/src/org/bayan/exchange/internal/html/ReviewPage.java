package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.bilingual.ReviewRow;
import org.bayan.exchange.bilingual.ReviewTable;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.text.Direction;

/** A review table as a page that needs nothing outside and runs no script. */
public final class ReviewPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { margin: 1.5rem; font: 16px/1.5 serif; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #888; padding: .3rem .5rem; vertical-align: top; }
      td { white-space: pre-wrap; text-align: start; }
      th { text-align: left; background: color-mix(in srgb, currentColor 10%, transparent); }
      """;

  /** The key is of use to a program only. */
  private static final int COLUMNS = ReviewRow.HEADINGS.size() - 1;

  private final XmlWriter xml;

  /** A page. */
  public ReviewPage(XmlWriter xml) {
    this.xml = xml;
  }

  /** Writes the page. */
  public void write(ReviewTable table) throws IOException {
    xml.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en").start("head");
    xml.start("meta").attribute("charset", "utf-8").endEmpty();
    xml.element("title", table.title()).start("style").markup(STYLE).end().end().start("body");
    xml.element("h1", table.title()).start("table").start("thead").start("tr");
    for (String heading : ReviewRow.HEADINGS.subList(0, COLUMNS)) {
      xml.start("th").attribute("scope", "col").text(heading).end();
    }
    xml.end().end().start("tbody");
    for (ReviewRow row : table.rows()) {
      xml.line().start("tr");
      List<String> cells = row.cells();
      for (int i = 0; i < COLUMNS; i++) {
        String language = table.language(i);
        boolean flows = Direction.of(language) == Direction.RIGHT_TO_LEFT;
        xml.start("td").attribute("lang", language).attribute("dir", flows ? "rtl" : "ltr");
        xml.text(cells.get(i)).end();
      }
      xml.end();
    }
    xml.end().end().end().end().markup("\n");
  }
}
