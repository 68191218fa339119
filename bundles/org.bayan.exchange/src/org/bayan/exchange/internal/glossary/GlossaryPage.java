package org.bayan.exchange.internal.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.Termbase;

/** A page with a part for each direction. */
public final class GlossaryPage {
  private static final String STYLE = "glossary.css";

  private final Termbase termbase;
  private final List<GlossaryDirection> directions;

  /** The page of a termbase. */
  public GlossaryPage(Termbase termbase, List<GlossaryDirection> directions) {
    this.termbase = termbase;
    this.directions = List.copyOf(directions);
  }

  /** Writes it all. */
  public void write(XmlWriter xml) throws IOException {
    xml.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en");
    xml.line().start("head");
    xml.line().start("meta").attribute("charset", "UTF-8").endEmpty();
    xml.line().start("meta").attribute("name", "viewport");
    xml.attribute("content", "width=device-width, initial-scale=1").endEmpty();
    xml.line().element("title", title());
    xml.line().start("style").markup("\n" + style()).endBlock().endBlock();
    xml.line().start("body").line().start("main");
    xml.line().start("h1").attribute("dir", "auto").text(title()).end();
    if (isSaid(termbase.getDescription())) {
      xml.line().start("p").attribute("class", "about").attribute("dir", "auto");
      xml.text(termbase.getDescription()).end();
    }
    for (GlossaryDirection direction : directions) {
      new GlossaryPart(direction).write(termbase, xml);
    }
    xml.endBlock().endBlock().endBlock().markup("\n");
  }

  private String title() {
    return isSaid(termbase.getTitle()) ? termbase.getTitle() : "Glossary";
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  private static String style() throws IOException {
    try (InputStream in = GlossaryPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("the bundle lacks " + STYLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
