package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.BeadStatus;

/** The names of the states of a bead as people read them. */
public final class StatusLabels {

  private StatusLabels() {}

  /** The full name. */
  public static String name(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> "Accepted";
      case NEEDS_REVIEW -> "Needs review";
      case UNREVIEWED -> "Not reviewed";
    };
  }

  /** The name for a narrow column; empty where the sign says enough. */
  static String shortName(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> "Accepted";
      case NEEDS_REVIEW -> "Review";
      case UNREVIEWED -> "";
    };
  }
}
