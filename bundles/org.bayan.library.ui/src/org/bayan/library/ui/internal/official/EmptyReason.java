package org.bayan.library.ui.internal.official;

import org.bayan.model.bitext.LinkType;

/** Why no official words are shown. */
final class EmptyReason {

  private EmptyReason() {}

  /** The sentence for a bead without citations. */
  static String of(FoundCitations found) {
    if (found.official().isEmpty()) {
      return Messages.noOfficialText;
    }
    if (found.report().isEmpty()) {
      return Messages.noSource;
    }
    boolean added =
        found.official().get().additions().stream()
            .anyMatch(
                bead ->
                    bead.getLinkType() == LinkType.ADDED
                        && bead.getSource().stream().anyMatch(found.report()::contains));
    return added ? Messages.added : Messages.notLinked;
  }
}
