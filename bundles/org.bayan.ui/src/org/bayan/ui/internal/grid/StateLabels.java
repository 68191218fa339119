package org.bayan.ui.internal.grid;

import java.util.Optional;
import org.bayan.model.bitext.TranslationState;

/** The names of the states of a translation as people read them. */
public final class StateLabels {

  private StateLabels() {}

  /** The name of a state; of having no translation where it is empty. */
  public static String name(Optional<TranslationState> state) {
    return state.map(StateLabels::name).orElse(Messages.state_none);
  }

  private static String name(TranslationState state) {
    return switch (state) {
      case INITIAL -> Messages.state_initial;
      case DRAFT -> Messages.state_draft;
      case TRANSLATED -> Messages.state_translated;
      case REVISED -> Messages.state_revised;
      case APPROVED -> Messages.state_approved;
    };
  }
}
