package org.bayan.terms.internal.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.Circles;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Circles of concepts of which each is broader than the one before. */
public final class BroaderCircles implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Map<String, ConceptEntry> entries = new HashMap<>();
    termbase.getEntries().forEach(entry -> entries.putIfAbsent(entry.getId(), entry));
    Map<String, Set<String>> broader = new HashMap<>();
    for (ConceptEntry entry : termbase.getEntries()) {
      for (CrossReference reference : entry.getCrossReferences()) {
        String target = reference.getTarget();
        if (entries.containsKey(target) && !target.equals(entry.getId())) {
          add(broader, entry.getId(), target, reference.getRelation());
        }
      }
    }
    Circles<String> circles =
        new Circles<>(termbase.getEntries().stream().map(ConceptEntry::getId).toList(), broader);
    for (Optional<List<String>> circle = circles.next();
        circle.isPresent();
        circle = circles.next()) {
      List<String> ids = circle.get();
      found.accept(
          Finding.in(entries.get(ids.get(0)), CheckRule.BROADER_CIRCLE, String.join(" < ", ids)));
    }
  }

  private static void add(
      Map<String, Set<String>> broader, String from, String to, RelationKind relation) {
    if (relation == RelationKind.BROADER) {
      broader.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    } else if (relation == RelationKind.NARROWER) {
      broader.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from);
    }
  }
}
