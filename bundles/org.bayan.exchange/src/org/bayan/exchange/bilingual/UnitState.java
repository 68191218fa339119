package org.bayan.exchange.bilingual;

import java.util.Objects;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.TranslationState;

/**
 * How far a translation is, and what a person has said of the pair.
 *
 * @param translation how far
 * @param status what was said
 */
public record UnitState(TranslationState translation, BeadStatus status) {

  /** Nothing has been done or said. */
  public static final UnitState NEW =
      new UnitState(TranslationState.INITIAL, BeadStatus.UNREVIEWED);

  /** No part is null. */
  public UnitState {
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(status, "status");
  }
}
