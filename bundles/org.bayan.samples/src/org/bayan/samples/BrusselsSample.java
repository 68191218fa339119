package org.bayan.samples;

import java.net.URL;

/**
 * Where the files of the Brussels sample and the seed termbase are. All texts are UTF-8.
 *
 * <p>The URLs come from this bundle's class loader: they open inside OSGi as well as in a plain JVM
 * that has the bundle's jar, or its folder beside its classes, on the class path. Every method
 * throws {@link MissingResourceException} when the file is not there.
 */
public final class BrusselsSample {

  private BrusselsSample() {}

  /** The Arabic report as plain text; each line that is not blank is a text unit. */
  public static URL report() {
    return SampleFile.url("/brussels/report.ar.txt");
  }

  /** The English statement as plain text; each line that is not blank is a text unit. */
  public static URL statement() {
    return SampleFile.url("/brussels/statement.en.txt");
  }

  /** Gold segments of the report, one a line; a blank line stands between text units. */
  public static URL reportSegments() {
    return SampleFile.url("/brussels/report.ar.seg");
  }

  /** Gold segments of the statement, one a line; a blank line stands between text units. */
  public static URL statementSegments() {
    return SampleFile.url("/brussels/statement.en.seg");
  }

  /**
   * Gold beads, one a line: report indices, a tab, statement indices. Indices are 0-based,
   * separated by commas, and count segments; an empty side makes a null bead.
   */
  public static URL gold() {
    return SampleFile.url("/brussels/brussels.gold");
  }

  /** The seed termbase, TBX v3 (ISO 30042:2019), dialect TBX-Basic in DCT style. */
  public static URL seedTermbase() {
    return SampleFile.url("/termbase/seed.tbx");
  }
}
