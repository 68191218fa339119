package org.bayan.index.memory;

import java.util.List;
import java.util.Objects;
import org.bayan.model.memory.UnitVariant;

/**
 * A unit that matches a text that was looked for.
 *
 * @param unit the unit
 * @param source its text in the language that was looked in
 * @param target its translation
 * @param type how it matches
 * @param score 101 for {@link MatchType#CONTEXT_EXACT}, 100 for the same text, up to 99 for similar
 *     texts, see {@link MatchScore}; for parts the share of the words that are found, in percent.
 *     Penalties are taken off
 * @param unreviewed whether nobody has reviewed the unit
 * @param differences where the texts differ, in the order of the text that was looked for
 * @param covered what of the text that was looked for is found; all but for parts
 * @param found where in the source that is
 * @param proposal the translation with numbers and dates replaced
 * @param replaced where in the proposal something was replaced
 * @param copies how many units have the same two texts
 */
public record MemoryMatch(
    StoredUnit unit,
    UnitVariant source,
    UnitVariant target,
    MatchType type,
    int score,
    boolean unreviewed,
    List<Difference> differences,
    TextRange covered,
    TextRange found,
    String proposal,
    List<TextRange> replaced,
    int copies) {

  /** Copies the lists. */
  public MemoryMatch {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(covered, "covered");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(proposal, "proposal");
    differences = List.copyOf(differences);
    replaced = List.copyOf(replaced);
  }
}
