package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.TranslatedUnit;

/**
 * Puts the blocks of a text that a translation changed into the original. Blocks are parted by
 * blank lines, as paragraphs of Markdown and messages of PO are. So all others stay to the
 * character, where a filter would write escapes, entities and table padding in its own way.
 */
final class BlockSplice {
  private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*(?:\\r\\n|\\n|\\r)){2,}");

  /** Writes a document by its filter. */
  interface Writing {
    /** The document with these translations. */
    String write(Map<String, TranslatedUnit> units) throws DocumentException;
  }

  private BlockSplice() {}

  /** The original with the blocks that translations change. */
  static String merge(String original, Map<String, TranslatedUnit> units, Writing writing)
      throws DocumentException {
    return splice(original, writing.write(Map.of()), writing.write(units));
  }

  /**
   * The text.
   *
   * @param original as it was read
   * @param untouched as the filter writes it without translations
   * @param written as the filter writes it with translations
   * @return {@code written} where the three do not have the same blocks
   */
  private static String splice(String original, String untouched, String written) {
    List<String> sources = blocks(original);
    List<String> plain = blocks(untouched);
    List<String> results = blocks(written);
    if (sources.size() != plain.size() || sources.size() != results.size()) {
      return written;
    }
    StringBuilder spliced = new StringBuilder(written.length());
    for (int i = 0; i < sources.size(); i++) {
      boolean same = plain.get(i).equals(results.get(i));
      spliced.append(same ? sources.get(i) : results.get(i));
    }
    return spliced.toString();
  }

  /** Blocks and what parts them in turn, so that together they are the text. */
  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    Matcher blank = BLANK_LINES.matcher(text);
    int start = 0;
    while (blank.find()) {
      blocks.add(text.substring(start, blank.start()));
      blocks.add(blank.group());
      start = blank.end();
    }
    blocks.add(text.substring(start));
    return blocks;
  }
}
