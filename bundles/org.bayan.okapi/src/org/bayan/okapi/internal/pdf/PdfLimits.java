package org.bayan.okapi.internal.pdf;

/**
 * Counts what a document costs. Small files can ask for endless work: forms that draw themselves,
 * page trees without end, streams that unpack to gigabytes.
 *
 * @param maxPages pages
 * @param maxOperators drawing operators of all pages
 * @param maxGlyphs glyphs of all pages
 */
final class PdfLimits {
  private static final String SPLIT = "; split it into smaller files";

  private final int maxPages;
  private final long maxOperators;
  private final int maxGlyphs;
  private int pages;
  private long operators;
  private int glyphs;

  PdfLimits(int maxPages, long maxOperators, int maxGlyphs) {
    this.maxPages = maxPages;
    this.maxOperators = maxOperators;
    this.maxGlyphs = maxGlyphs;
  }

  void countPage() {
    if (++pages > maxPages) {
      throw new PdfLimitException("has more than " + maxPages + " pages" + SPLIT);
    }
  }

  void countOperator() {
    if (++operators > maxOperators) {
      throw new PdfLimitException(
          "draws more than " + maxOperators + " times; it may be damaged, save it again");
    }
  }

  void countGlyph() {
    if (++glyphs > maxGlyphs) {
      throw new PdfLimitException("has more than " + maxGlyphs + " characters" + SPLIT);
    }
  }
}
