package org.bayan.terms.internal.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Relations that the other concept does not have the other way round. */
public final class UnreturnedRelations implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Map<String, ConceptEntry> entries = new HashMap<>();
    termbase.getEntries().forEach(entry -> entries.putIfAbsent(entry.getId(), entry));
    for (ConceptEntry entry : termbase.getEntries()) {
      for (CrossReference reference : entry.getCrossReferences()) {
        Optional.ofNullable(entries.get(reference.getTarget()))
            .filter(other -> other != entry && !entry.isGroup() && !other.isGroup())
            .ifPresent(other -> check(entry, reference, other, found));
      }
    }
  }

  private static void check(
      ConceptEntry entry, CrossReference reference, ConceptEntry other, Consumer<Finding> found) {
    Optional<RelationKind> inverse = inverse(reference.getRelation());
    if (inverse.isPresent() && !returns(other, inverse.get(), entry)) {
      found.accept(
          Finding.in(
              entry,
              CheckRule.UNRETURNED_RELATION,
              ReferenceFaults.name(reference),
              other.getId(),
              inverse.get().name().toLowerCase(Locale.ROOT)));
    }
  }

  private static boolean returns(ConceptEntry from, RelationKind relation, ConceptEntry to) {
    return from.getCrossReferences().stream()
        .anyMatch(back -> back.getRelation() == relation && to.getId().equals(back.getTarget()));
  }

  private static Optional<RelationKind> inverse(RelationKind relation) {
    return switch (relation) {
      case BROADER -> Optional.of(RelationKind.NARROWER);
      case NARROWER -> Optional.of(RelationKind.BROADER);
      case RELATED -> Optional.of(RelationKind.RELATED);
      case SEE, REPLACED_BY -> Optional.empty();
    };
  }
}
