package org.bayan.ui.internal.details;

import java.util.Locale;
import java.util.StringJoiner;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.grid.StatusLabels;

/** A bead in words. */
final class BeadSummary {

  private final Bead bead;

  BeadSummary(Bead bead) {
    this.bead = bead;
  }

  /** The number of the bead in its alignment, and its shape. */
  String title() {
    String shape = bead.getSource().size() + "-" + bead.getTarget().size();
    return bead.eContainer() instanceof Alignment alignment
        ? "Bead " + (alignment.getBeads().indexOf(bead) + 1) + "  \u00b7  " + shape
        : shape;
  }

  /** Link type, status, confidence and where the bead comes from, as one line. */
  String facts() {
    StringJoiner facts = new StringJoiner("  \u00b7  ");
    facts.add(isOpen() ? missingSide() : linkType(bead.getLinkType()));
    facts.add(StatusLabels.name(bead.getStatus()));
    if (bead.getConfidence() != null) {
      facts.add(
          String.format(
              Locale.ROOT, "confidence %.1f %%", Math.floor(bead.getConfidence() * 1000) / 10));
    }
    if (!isOpen() || bead.getOrigin() != BeadOrigin.AUTOMATIC) {
      facts.add(origin(bead.getOrigin()));
    }
    return facts.toString();
  }

  /** Whether it waits for its other side, as the beads of a text that was imported alone do. */
  private boolean isOpen() {
    return bead.getLinkType() == LinkType.TRANSLATION
        && (bead.getSource().isEmpty() || bead.getTarget().isEmpty());
  }

  private String missingSide() {
    return bead.getTarget().isEmpty() ? "No target yet" : "No source yet";
  }

  /** What a person noted; a hint where there is nothing. */
  String note() {
    String note = bead.getNote();
    return note == null || note.isBlank() ? "No note." : note;
  }

  private static String linkType(LinkType type) {
    return switch (type) {
      case TRANSLATION -> "Translation";
      case PARAPHRASE -> "Paraphrase";
      case SUMMARY -> "Summary";
      case ADDED -> "Added in the source";
      case OMITTED -> "Not in the source";
    };
  }

  private static String origin(BeadOrigin origin) {
    return switch (origin) {
      case AUTOMATIC -> "aligned automatically";
      case MANUAL -> "made by hand";
      case IMPORTED -> "imported";
    };
  }
}
