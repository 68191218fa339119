package org.bayan.quality.evaluation;

import java.util.Optional;
import org.bayan.quality.CheckedPair;

/**
 * A pair, perhaps with a fault.
 *
 * @param pair the pair as it is checked
 * @param fault the fault that was put in; empty for a pair as it was
 */
public record SeededPair(CheckedPair pair, Optional<FaultKind> fault) {}
