package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.BeadStatus;

/** The names of the states of a bead as people read them. */
public final class StatusLabels {

  private StatusLabels() {}

  /** The full name. */
  public static String name(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> Messages.status_accepted;
      case NEEDS_REVIEW -> Messages.status_needsReview;
      case UNREVIEWED -> Messages.status_unreviewed;
    };
  }

  /** The name for a narrow column; empty where the sign says enough. */
  static String shortName(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> Messages.status_accepted;
      case NEEDS_REVIEW -> Messages.status_needsReview_short;
      case UNREVIEWED -> "";
    };
  }
}
