package org.bayan.exchange.internal.xliff;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;

/**
 * The states of XLIFF. Where they say less than a {@link UnitState}, a refinement goes with them,
 * which other tools pass over and must take away when they change the state.
 */
final class States {
  private static final String INFIX = "--";

  private States() {}

  /** The state in XLIFF 2. */
  static String version2(UnitState state) {
    return switch (visible(state)) {
      case TRANSLATED -> "translated";
      case REVISED -> "reviewed";
      case APPROVED -> "final";
      default -> "initial";
    };
  }

  /** The state in XLIFF 1.2. */
  static String version1(UnitState state) {
    if (state.status() == BeadStatus.NEEDS_REVIEW) {
      return "needs-review-translation";
    }
    return switch (visible(state)) {
      case TRANSLATED -> "translated";
      case REVISED -> "signed-off";
      case APPROVED -> "final";
      case DRAFT -> "needs-translation";
      default -> "new";
    };
  }

  /** A pair that a person holds to be right is translated, wherever its target comes from. */
  private static TranslationState visible(UnitState state) {
    boolean accepted = state.status() == BeadStatus.ACCEPTED;
    return accepted && state.translation().compareTo(TranslationState.TRANSLATED) < 0
        ? TranslationState.TRANSLATED
        : state.translation();
  }

  /** What a state of any version says by itself. */
  static UnitState of(String state, boolean approved) {
    if (approved) {
      return new UnitState(TranslationState.APPROVED, BeadStatus.ACCEPTED);
    }
    return switch (state) {
      case "translated" -> new UnitState(TranslationState.TRANSLATED, BeadStatus.UNREVIEWED);
      case "reviewed", "signed-off" -> new UnitState(TranslationState.REVISED, BeadStatus.ACCEPTED);
      case "final" -> new UnitState(TranslationState.APPROVED, BeadStatus.ACCEPTED);
      case "needs-translation", "needs-adaptation", "needs-l10n" ->
          new UnitState(TranslationState.DRAFT, BeadStatus.UNREVIEWED);
      case "needs-review-translation", "needs-review-adaptation", "needs-review-l10n" ->
          new UnitState(TranslationState.TRANSLATED, BeadStatus.NEEDS_REVIEW);
      default -> UnitState.NEW;
    };
  }

  /** The refinement, where a state by itself would not say as much. */
  static Optional<String> refinement(UnitState state, UnitState bare) {
    return state.equals(bare)
        ? Optional.empty()
        : Optional.of(word(state.translation()) + INFIX + word(state.status()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The state with its refinement.
   *
   * @param bare what the state says by itself
   * @param refinement as it was written; empty for none
   * @param fits whether a refined state is written as the state that is there
   */
  static UnitState refined(UnitState bare, String refinement, Predicate<UnitState> fits) {
    Optional<UnitState> exact = parse(refinement);
    if (exact.isEmpty()) {
      return bare;
    }
    return fits.test(exact.get())
        ? exact.get()
        // Somebody has moved on and left the refinement where it was.
        : bare;
  }

  private static Optional<UnitState> parse(String refinement) {
    int infix = refinement.indexOf(INFIX);
    if (infix < 0) {
      return Optional.empty();
    }
    for (TranslationState translation : TranslationState.values()) {
      for (BeadStatus status : BeadStatus.values()) {
        if (refinement.equals(word(translation) + INFIX + word(status))) {
          return Optional.of(new UnitState(translation, status));
        }
      }
    }
    return Optional.empty();
  }
}
