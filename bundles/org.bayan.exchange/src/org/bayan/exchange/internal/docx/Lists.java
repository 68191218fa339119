package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.util.regex.Pattern;

/** The one list of a document: bullets, nine levels deep. */
final class Lists {
  static final int LEVELS = 9;
  static final String NUMBER_ID = "1";

  /** Distance of a level's text from that of the level before, in twentieths of a point. */
  static final int STEP = 425;

  private static final String[] BULLETS = {"\u2022", "\u2013", "\u25AA"};

  /** A sign, or up to three digits or one letter with a full stop, bracket or dash behind it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\u2022\\u25CF\\u25AA\\u25E6\\u2023\\u25CB\\u25A0\\u2013\\u2014*+-][\\s\\u00A0].*"
              + "|\\(?(?:\\p{Nd}{1,3}|\\p{L}|[ivxIVX]{1,5}|\\u0647\\u0640)"
              + "(?:\\p{Nd}|[.)\\u2013\\u2014-])*[.)\\u2013\\u2014-](?:[\\s\\u00A0].*|$)",
          Pattern.DOTALL);

  private Lists() {}

  /** Whether a text begins with a label of its own. */
  static boolean isLabelled(String text) {
    return LABEL.matcher(text.stripLeading()).matches();
  }

  static int level(int level) {
    return Math.clamp(level, 1, LEVELS);
  }

  static void write(WordXml xml) throws IOException {
    xml.root("w:numbering").start("w:abstractNum", "w:abstractNumId", "0");
    xml.set("w:multiLevelType", "hybridMultilevel");
    for (int level = 0; level < LEVELS; level++) {
      xml.start("w:lvl", "w:ilvl", Integer.toString(level));
      xml.set("w:start", 1).set("w:numFmt", "bullet");
      xml.set("w:lvlText", BULLETS[level % BULLETS.length]).set("w:lvlJc", "left");
      xml.start("w:pPr");
      writeIndent(xml, level + 1);
      xml.end().end();
    }
    xml.end().start("w:num", "w:numId", NUMBER_ID).set("w:abstractNumId", 0).end().end();
  }

  /** The label hangs out; {@code left} is the leading side of a right-to-left paragraph. */
  static void writeIndent(WordXml xml, int level) throws IOException {
    String hanging = Integer.toString(STEP);
    xml.empty("w:ind", "w:left", Integer.toString(STEP * level), "w:hanging", hanging);
  }
}
