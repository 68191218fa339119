package org.bayan.okapi.internal.pdf;

/**
 * Counts what a document costs. Small files can ask for endless work: forms that draw themselves,
 * page trees without end, streams that unpack to gigabytes.
 */
final class PdfLimits {
  private static final long MAX_UNPACKED = 512L << 20;
  private static final String SPLIT = "; split it into smaller files";

  /** Each one is read anew whenever it is drawn. */
  private static final int MAX_FORMS = 100_000;

  private final int maxPages;
  private final long maxOperators;
  private final int maxGlyphs;
  private int forms;
  private int pages;
  private long unpacked;
  private long operators;
  private int glyphs;

  /**
   * Limits of one document.
   *
   * @param maxPages pages
   * @param maxOperators drawing operators of all pages
   * @param maxGlyphs glyphs of all pages
   */
  PdfLimits(int maxPages, long maxOperators, int maxGlyphs) {
    this.maxPages = maxPages;
    this.maxOperators = maxOperators;
    this.maxGlyphs = maxGlyphs;
  }

  /** Counts bytes of content streams as they are drawn. */
  void countUnpacked(int bytes) {
    unpacked += bytes;
    if (unpacked > MAX_UNPACKED) {
      throw new PdfLimitException(
          "unpacks to more than " + (MAX_UNPACKED >> 20) + " MiB of drawing" + SPLIT);
    }
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

  void countForm() {
    if (++forms > MAX_FORMS) {
      throw new PdfLimitException(
          "draws more than " + MAX_FORMS + " forms; it may be damaged, save it again");
    }
  }

  void countGlyph() {
    if (++glyphs > maxGlyphs) {
      throw new PdfLimitException("has more than " + maxGlyphs + " characters" + SPLIT);
    }
  }
}
