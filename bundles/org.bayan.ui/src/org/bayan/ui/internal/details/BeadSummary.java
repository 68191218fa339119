package org.bayan.ui.internal.details;

import java.util.Locale;
import java.util.StringJoiner;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.grid.StatusLabels;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/** Status, link type, confidence and origin of a bead in words. */
final class BeadSummary {

  private BeadSummary() {}

  /** The number of the bead and its shape, and what is known of it, a line each. */
  static Fact of(SelectedBead selected) {
    Bead bead = selected.bead();
    StringJoiner lines = new StringJoiner("\n");
    lines.add(StatusLabels.name(bead.getStatus()));
    lines.add(isOpen(bead) ? missingSide(bead) : linkType(bead.getLinkType()));
    lines.add(confidence(bead.getConfidence()));
    if (!isOpen(bead) || bead.getOrigin() != BeadOrigin.AUTOMATIC) {
      lines.add(origin(bead.getOrigin()));
    }
    String title = NLS.bind(Messages.title, selected.number(), selected.shape());
    return new Fact(title, lines.toString());
  }

  /** Whether it waits for its other side, as the beads of a text that was imported alone do. */
  private static boolean isOpen(Bead bead) {
    return bead.getLinkType() == LinkType.TRANSLATION
        && (bead.getSource().isEmpty() || bead.getTarget().isEmpty());
  }

  private static String missingSide(Bead bead) {
    return bead.getTarget().isEmpty() ? Messages.noTargetYet : Messages.noSourceYet;
  }

  /** Cut, not rounded, so that 100 is said of certainty alone. */
  private static String confidence(Double confidence) {
    return confidence == null
        ? Messages.confidenceNone
        : NLS.bind(
            Messages.confidence,
            String.format(Locale.ROOT, "%.1f", Math.floor(confidence * 1000) / 10));
  }

  private static String linkType(LinkType type) {
    return switch (type) {
      case TRANSLATION -> Messages.typeTranslation;
      case PARAPHRASE -> Messages.typeParaphrase;
      case SUMMARY -> Messages.typeSummary;
      case ADDED -> Messages.typeAdded;
      case OMITTED -> Messages.typeOmitted;
    };
  }

  private static String origin(BeadOrigin origin) {
    return switch (origin) {
      case AUTOMATIC -> Messages.originAutomatic;
      case MANUAL -> Messages.originManual;
      case IMPORTED -> Messages.originImported;
    };
  }
}
