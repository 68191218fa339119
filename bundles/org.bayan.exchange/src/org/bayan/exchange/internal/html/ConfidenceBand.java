package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.Locale;
import org.bayan.exchange.internal.xml.XmlWriter;

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

  /** Writes how sure something is. */
  static void write(double confidence, XmlWriter xml) throws IOException {
    // The band is that of the figure shown: 0.597 is printed 0.60.
    ConfidenceBand band = of(Math.round(confidence * 100) / 100.0);
    xml.start("span")
        .attribute("class", "confidence " + band.word())
        .attribute("title", "confidence, " + band.word())
        .text(band.shape() + " " + String.format(Locale.ROOT, "%.2f", confidence))
        .end();
  }

  /** The word, and the name of the CSS class. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
