package org.bayan.exchange.internal.html;

import java.util.Locale;

/** How sure an alignment is, in three steps with a colour class, a shape and a word each. */
enum ConfidenceBand {
  HIGH("●", 0.9),
  MIDDLE("◐", 0.6),
  LOW("○", 0);

  private final String shape;
  private final double from;

  ConfidenceBand(String shape, double from) {
    this.shape = shape;
    this.from = from;
  }

  /** The band of a posterior probability. */
  static ConfidenceBand of(double confidence) {
    for (ConfidenceBand band : values()) {
      if (confidence >= band.from) {
        return band;
      }
    }
    return LOW;
  }

  String shape() {
    return shape;
  }

  /** The word, and the name of the CSS class. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
