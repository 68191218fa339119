package org.bayan.project.ui.internal.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Field;
import org.bayan.core.review.ReviewChange.Kind;

/** Puts changes into the words of the user. */
final class ChangeLabels {

  private ChangeLabels() {}

  /** Whether a change is taken over. */
  static String kind(Kind kind) {
    return switch (kind) {
      case CHANGED -> Messages.kind_changed;
      case CONFLICT -> Messages.kind_conflict;
      case REFUSED -> Messages.kind_refused;
    };
  }

  /** The number of its bead. */
  static String bead(ReviewChange change) {
    return change.bead().replaceFirst("^.*\\D", "");
  }

  /** What is changed. */
  static String field(ReviewChange change) {
    return switch (change.field()) {
      case SOURCE -> Messages.field_source;
      case TARGET -> Messages.field_target;
      case STATE -> Messages.field_state;
      case NOTE -> Messages.field_note;
      case COMMENT -> Messages.field_comment;
      case BEAD -> Messages.field_bead;
    };
  }

  /** What it says before or after, without line breaks. */
  static String value(ReviewChange change, String said) {
    if (change.field() == Field.STATE) {
      return Arrays.stream(said.split(", "))
          .map(ChangeLabels::state)
          .collect(Collectors.joining(Messages.state_separator));
    }
    return said.replaceAll("\\s+", " ").strip();
  }

  private static String state(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "initial" -> Messages.state_initial;
      case "draft" -> Messages.state_draft;
      case "translated" -> Messages.state_translated;
      case "revised" -> Messages.state_revised;
      case "approved" -> Messages.state_approved;
      case "unreviewed" -> Messages.state_unreviewed;
      case "accepted" -> Messages.state_accepted;
      case "needs review" -> Messages.state_needsReview;
      default -> word;
    };
  }
}
