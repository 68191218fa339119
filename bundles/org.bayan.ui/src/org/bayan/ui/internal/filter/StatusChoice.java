package org.bayan.ui.internal.filter;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.grid.StatusLabels;

/** Beads of which status are shown. */
enum StatusChoice {
  ANY,
  NOT_ACCEPTED,
  UNREVIEWED,
  NEEDS_REVIEW,
  ACCEPTED;

  boolean includes(BeadStatus status) {
    return switch (this) {
      case ANY -> true;
      case NOT_ACCEPTED -> status != BeadStatus.ACCEPTED;
      case UNREVIEWED -> status == BeadStatus.UNREVIEWED;
      case NEEDS_REVIEW -> status == BeadStatus.NEEDS_REVIEW;
      case ACCEPTED -> status == BeadStatus.ACCEPTED;
    };
  }

  String label() {
    return switch (this) {
      case ANY -> Messages.status_any;
      case NOT_ACCEPTED -> Messages.status_notAccepted;
      case UNREVIEWED -> StatusLabels.name(BeadStatus.UNREVIEWED);
      case NEEDS_REVIEW -> StatusLabels.name(BeadStatus.NEEDS_REVIEW);
      case ACCEPTED -> StatusLabels.name(BeadStatus.ACCEPTED);
    };
  }
}
