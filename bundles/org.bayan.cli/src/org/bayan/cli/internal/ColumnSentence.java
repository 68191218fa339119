package org.bayan.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.termimport.IncomingTerms.Columns;
import org.bayan.core.termimport.MappingBasis;

/** Says what the columns of a table were taken for, where that could be otherwise. */
final class ColumnSentence {

  private ColumnSentence() {}

  /** The sentence, in the notation of {@code --map}; none where the headings name the fields. */
  static Optional<String> of(Columns columns) {
    String mapping = String.join(", ", columns.words());
    List<String> passedOver = columns.passedOver();
    List<String> parts = new ArrayList<>();
    parts.add(mapping);
    if (!passedOver.isEmpty()) {
      parts.add("passed over: " + String.join(", ", passedOver));
    }
    String told = String.join("; ", parts);
    if (columns.basis() == MappingBasis.REMEMBERED) {
      return Optional.of(
          "bayan: columns as remembered: %s (--map says otherwise, --map none forgets it)"
              .formatted(told));
    }
    return columns.basis() == MappingBasis.GUESSED
        ? Optional.of("bayan: columns are taken for: %s (--map says otherwise)".formatted(told))
        : Optional.empty();
  }
}
