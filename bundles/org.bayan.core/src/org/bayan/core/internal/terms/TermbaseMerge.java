package org.bayan.core.internal.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.core.ImportTermbaseOutcome;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts the concepts of one termbase into another. */
public final class TermbaseMerge {
  private final Termbase termbase;
  private final TermConflict rule;
  private final EntryMatcher matcher;
  private final Set<String> ids = new HashSet<>();
  private final List<TermChange> changes = new ArrayList<>();
  private int same;

  /** A merge into a termbase, which is changed. */
  public TermbaseMerge(Termbase termbase, TermConflict rule) {
    this.termbase = termbase;
    this.rule = rule;
    matcher = new EntryMatcher(termbase);
    termbase.getEntries().forEach(entry -> ids.add(entry.getId()));
  }

  /** Merges a termbase, which is used up by that. */
  public ImportTermbaseOutcome merge(Termbase incoming) {
    Map<ConceptEntry, ConceptEntry> matches = new LinkedHashMap<>();
    Map<String, String> renamed = new HashMap<>();
    for (ConceptEntry entry : incoming.getEntries()) {
      ConceptEntry match = matcher.match(entry).orElse(null);
      matches.put(entry, match);
      if (match != null && !match.getId().equals(entry.getId())) {
        renamed.put(entry.getId(), match.getId());
      }
    }
    for (ConceptEntry entry : matches.keySet()) {
      entry.getCrossReferences().stream()
          .filter(reference -> renamed.containsKey(reference.getTarget()))
          .forEach(reference -> reference.setTarget(renamed.get(reference.getTarget())));
    }
    List<ConceptEntry> added = new ArrayList<>();
    matches.forEach(
        (entry, match) -> {
          if (match == null || !mergeInto(match, entry)) {
            added.add(added(entry));
          }
        });
    termbase.getEntries().addAll(added);
    return new ImportTermbaseOutcome(changes, same);
  }

  /** Whether an entry went into its match; else it is to be added beside. */
  private boolean mergeInto(ConceptEntry match, ConceptEntry entry) {
    if (rule == TermConflict.ADD) {
      List<TermChange> trial =
          new EntryMerge(match.getId(), rule).merge(EcoreUtil.copy(match), entry);
      List<TermChange> conflicts =
          trial.stream().filter(change -> change.kind() == TermChange.Kind.CONFLICT).toList();
      if (!conflicts.isEmpty()) {
        changes.addAll(conflicts);
        return false;
      }
    }
    List<TermChange> made = new EntryMerge(match.getId(), rule).merge(match, entry);
    changes.addAll(made);
    same += made.isEmpty() ? 1 : 0;
    return true;
  }

  private ConceptEntry added(ConceptEntry entry) {
    String id = entry.getId();
    for (int i = 2; !ids.add(entry.getId()); i++) {
      entry.setId(id + "-" + i);
    }
    String terms =
        entry.getLanguages().stream()
            .flatMap(section -> section.getTerms().stream())
            .map(term -> term.getSection().getLanguage() + " " + term.getTerm())
            .collect(Collectors.joining("; "));
    changes.add(new TermChange(TermChange.Kind.NEW, entry.getId(), "terms", "", terms));
    return entry;
  }
}
