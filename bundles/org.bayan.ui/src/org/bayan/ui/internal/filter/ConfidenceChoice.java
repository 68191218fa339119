package org.bayan.ui.internal.filter;

import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.grid.Palette.Confidence;
import org.eclipse.osgi.util.NLS;

/** Beads of which confidence are shown. One without a confidence was made by hand. */
enum ConfidenceChoice {
  ANY,
  NOT_HIGH,
  LOW;

  boolean includes(Bead bead) {
    if (this == ANY) {
      return true;
    }
    if (bead.getConfidence() == null) {
      return false;
    }
    Confidence band = Confidence.of(bead.getConfidence());
    return this == LOW ? band == Confidence.LOW : band != Confidence.HIGH;
  }

  String label() {
    return switch (this) {
      case ANY -> Messages.confidence_any;
      case NOT_HIGH -> NLS.bind(Messages.confidence_below, Confidence.MIDDLE.below());
      case LOW -> NLS.bind(Messages.confidence_below, Confidence.LOW.below());
    };
  }
}
