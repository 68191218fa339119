package org.bayan.exchange.internal.glossary;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.Termbase;
import org.bayan.text.Direction;

/** One direction of a glossary: a heading, links to the letters, and the letters. */
final class GlossaryPart {
  private final GlossaryDirection direction;
  private final String id;

  GlossaryPart(GlossaryDirection direction) {
    this.direction = direction;
    id = direction.source() + "-" + direction.target();
  }

  void write(Termbase termbase, XmlWriter xml) throws IOException {
    Words words = Words.in(direction.source());
    List<Letters.Letter> letters = Letters.of(Articles.of(termbase, direction), direction.source());
    xml.line().start("section").attribute("class", "part").attribute("id", id);
    xml.attribute("lang", words.language()).attribute("dir", dir(words.language()));
    xml.line().element("h2", heading(words));
    writeLinks(letters, words, xml);
    ArticleWriter writer = new ArticleWriter(words, xml);
    for (int i = 0; i < letters.size(); i++) {
      xml.line().start("section").attribute("class", "letter");
      xml.line().start("h3").attribute("id", anchor(i)).start("bdi");
      xml.text(letters.get(i).letter()).end().end();
      xml.line().start("dl");
      for (Headword headword : letters.get(i).headwords()) {
        writer.write(headword);
      }
      xml.endBlock().endBlock();
    }
    xml.endBlock();
  }

  private void writeLinks(List<Letters.Letter> letters, Words words, XmlWriter xml)
      throws IOException {
    xml.line().start("nav").attribute("aria-label", words.of("contents"));
    for (int i = 0; i < letters.size(); i++) {
      xml.line().start("a").attribute("href", "#" + anchor(i)).text(letters.get(i).letter()).end();
    }
    xml.endBlock();
  }

  private String anchor(int letter) {
    return id + "-" + (letter + 1);
  }

  private String heading(Words words) {
    ULocale shown = ULocale.forLanguageTag(words.language());
    return name(direction.source(), shown) + " – " + name(direction.target(), shown);
  }

  private static String name(String language, ULocale shown) {
    return ULocale.forLanguageTag(language).getDisplayNameWithDialect(shown);
  }

  /** {@code ltr} or {@code rtl}. */
  static String dir(String language) {
    return Direction.of(language) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }
}
