package org.bayan.rules.ui.internal.resegment;

import java.util.List;
import java.util.Optional;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.eclipse.core.resources.IFile;

/**
 * What is to be segmented again.
 *
 * @param bitexts the bitexts
 * @param rules by which rules; when absent, by those that each of their texts was cut by
 * @param sides which of their texts
 */
public record Order(List<IFile> bitexts, Optional<RulesChoice> rules, Sides sides) {

  /** The list is copied. */
  public Order {
    bitexts = List.copyOf(bitexts);
  }
}
