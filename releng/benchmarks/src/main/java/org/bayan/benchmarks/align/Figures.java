package org.bayan.benchmarks.align;

import java.util.Locale;

/** How figures are printed: with a point, whatever the language of the machine. */
final class Figures {
  private Figures() {}

  /** A share with three places; a dash where there is none. */
  static String share(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
  }

  /** Formats a line. */
  static String line(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
